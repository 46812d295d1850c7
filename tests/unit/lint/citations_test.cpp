#include "lint/citations.hpp"

#include <doctest/doctest.h>

#include "unit/lint/body.hpp"

using namespace bipgen;
using testing::act_file;
using testing::Body;

namespace {

std::string found_in(const std::vector<std::string>& files) {
  Body body;
  testing::read_body(files, body);
  source::Diagnostics diagnostics;
  lint::check_citations(body.timeline, body.texts, diagnostics);
  return testing::dump(std::move(diagnostics));
}

std::string found_in(const std::string& text) {
  return found_in(std::vector{act_file("1/2024", "2024-03-01", "w sprawie prób", text)});
}

}  // namespace

TEST_CASE("a citation of the act's own provisions that are not there is reported") {
  CHECK(found_in("§ 1. Próby.\n\n§ 2. Próby, o których mowa w § 7, są jawne.\n") ==
        "B0301 1.md: § 2 cites § 7, which the act does not have\n");
  CHECK(found_in("§ 1. 1. Próby.\n\n2. Do prób, o których mowa w ust. 3, zaprasza się.\n") ==
        "B0301 1.md: § 1 ust. 2 cites § 1 ust. 3, which the act does not have\n");
  CHECK(found_in("§ 1. 1. Próby są:\n\n1) jawne;\n\n2) tajne.\n\n"
                 "2. Z zastrzeżeniem ust. 1 pkt 2-4, próby są płatne.\n") ==
        "B0301 1.md: § 1 ust. 2 cites § 1 ust. 1 pkt 4, which the act does not have\n");
}

TEST_CASE("a citation that leads somewhere is passed over") {
  for (const char* text : {
           "§ 1. Próby.\n\n§ 2. Próby, o których mowa w § 1, są jawne.\n",
           "§ 1. 1. Próby.\n\n2. Próby, o których mowa w ust. 1, są jawne.\n",
           // ust. is left out.
           "§ 1. 1. Próby są:\n\n1) jawne.\n\n2. Dalej.\n\n"
           "§ 2. Próby, o których mowa w § 1 pkt 1, są płatne.\n",
           // Two units of one number: reported as such.
           "§ 1. Próby.\n\n§ 1. Próby.\n\n§ 2. Próby, o których mowa w § 1, są jawne.\n",
       }) {
    CHECK(found_in(text).empty());
  }
}

TEST_CASE("what may be a provision of another text is passed over") {
  for (const char* text : {
           "§ 1. Próby, o których mowa w § 9 Regulaminu, są jawne.\n",
           "§ 1. Próby, o których mowa w § 9 umowy, są jawne.\n",
           "§ 1. Próby, o których mowa w § 9 Polityki, są jawne.\n",
           "§ 1. Stosuje się ustawę z dnia 8 marca 1990 r. o samorządzie gminnym. Próby, o których "
           "mowa w § 9, są jawne.\n",
           "§ 1. W Regulaminie ustala się, że:\n\n1) próby, o których mowa w § 9, są jawne.\n",
           "§ 1. Próby, o których mowa w art. 9, są jawne.\n",
           "§ 1. Wydatki w § 4210 są jawne.\n",
           "§ 1. W zarządzeniu nr 5/2020 dodaje się § 2 w brzmieniu:\n\n„§ 2. Próby, o których "
           "mowa "
           "w § 9, są jawne.”.\n",
       }) {
    CHECK_MESSAGE(found_in(text).empty(), found_in(text));
  }
}

TEST_CASE("provisions of an annex are its own") {
  const std::string annex = "§ 1. Próby.\n\n## Załącznik nr 1. Zasady\n\n§ 1. Zasady.\n\n";
  CHECK(found_in(annex + "§ 2. Zasady, o których mowa w § 1, są jawne.\n").empty());
  CHECK(found_in(annex + "§ 2. Zasady, o których mowa w § 5, są jawne.\n") ==
        "B0301 1.md: załącznik nr 1 § 2 cites załącznik nr 1 § 5, which the act does not have\n");
}

TEST_CASE("a citation of another held act is looked up in all of its texts") {
  const std::string base = act_file("1/2024", "2024-03-01", "w sprawie biura",
                                    "§ 1. Biuro.\n\n§ 2. Zarządzenie wchodzi w życie z dniem "
                                    "podpisania.\n");
  const std::string amending = act_file(
      "2/2024", "2024-04-01", "zmieniające zarządzenie w sprawie biura",
      "§ 1. W zarządzeniu nr 1/2024 Burmistrza Miasta Przykładowa z dnia 1 marca 2024 r. w sprawie "
      "biura po § 1 dodaje się § 1a w brzmieniu:\n\n„§ 1a. Okno.”.\n\n"
      "§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n");
  const auto citing = [](const std::string& citation) {
    return act_file("3/2024", "2024-05-01", "w sprawie okna",
                    "§ 1. Okno otwiera się w trybie " + citation +
                        " zarządzenia nr 1/2024 Burmistrza Miasta Przykładowa z dnia 1 marca 2024 "
                        "r. w sprawie biura.\n");
  };
  CHECK(found_in({base, amending, citing("§ 1")}).empty());
  CHECK(found_in({base, amending, citing("§ 1a")}).empty());
  CHECK(found_in({base, citing("§ 1a")}) ==
        "B0302 2.md: § 1a of zarządzenie nr 1/2024 is cited, which no text of that act has\n");
  CHECK(found_in({citing("§ 9")}).empty());  // not held
}

TEST_CASE("a place that a key or a register cites is looked up in the text") {
  testing::Body body;
  testing::read_body({act_file("1/2024", "2024-03-01", "w sprawie prób",
                               "§ 1. 1. Próby są:\n\n1) jawne.\n\n2. Próby.\n")},
                     body);
  const auto found = [&body](const std::string& citation) {
    source::Diagnostics diagnostics;
    lint::check_place(body.acts.front().text, citation, {"rejestr.yaml", {}}, diagnostics);
    return testing::dump(std::move(diagnostics));
  };
  CHECK(found("§ 4") == "B0301 rejestr.yaml: § 4 is cited, which the text does not have\n");
  CHECK(found("§ 1 ust. 1 pkt 1").empty());
  CHECK(found("§ 1 pkt 1").empty());
  CHECK(found("spis treści").empty());
}
