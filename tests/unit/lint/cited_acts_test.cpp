#include "lint/cited_acts.hpp"

#include <doctest/doctest.h>

#include "unit/lint/body.hpp"

using namespace bipgen;
using testing::act_file;
using testing::Body;

namespace {

std::string cited_acts(const std::vector<std::string>& files) {
  Body body;
  testing::read_body(files, body);
  source::Diagnostics diagnostics;
  lint::check_cited_acts(body.timeline, diagnostics);
  return testing::dump(std::move(diagnostics));
}

const std::string base =
    act_file("1/2024", "2024-03-01", "w sprawie „Biura” Map", "§ 1. Biuro jest czynne rano.\n");

std::string repealing(const std::string& act, const std::string& title) {
  return act_file("2/2024", "2024-04-01", "w sprawie okna",
                  "§ 1. Traci moc zarządzenie nr " + act +
                      " Burmistrza Miasta Przykładowa z dnia 1 marca 2024 r. " + title + ".\n");
}

}  // namespace

TEST_CASE("a held act that is cited with another title is reported") {
  CHECK(cited_acts({base, repealing("1/2024", "w sprawie archiwum")}) ==
        "B0303 2.md: zarządzenie nr 1/2024 is cited as `w sprawie archiwum`\n");
}

TEST_CASE("marks, capitals and the end of a title do not matter") {
  for (const char* title :
       {"w sprawie „Biura” Map", "w sprawie Biura map", "w sprawie Biura", ""}) {
    CHECK(cited_acts({base, repealing("1/2024", title)}).empty());
  }
}

TEST_CASE("the repeal of an act of which no file tells is noted") {
  CHECK(cited_acts({base, repealing("9/2020", "w sprawie archiwum")}) ==
        "B0408 2.md: zarządzenie nr 9/2020 is repealed, and no file tells of it\n");
  const std::string not_held =
      "---\ntype: zarządzenie\nnumber: 9/2020\ntitle: w sprawie archiwum\nheld: false\n---\n";
  CHECK(cited_acts({base, not_held, repealing("9/2020", "w sprawie archiwum")}).empty());
}

TEST_CASE("the repeal of a later act is reported") {
  const std::string later =
      act_file("5/2024", "2024-06-01", "w sprawie archiwum", "§ 1. Archiwum.\n");
  CHECK(cited_acts({later, repealing("5/2024", "w sprawie archiwum")}) ==
        "B0410 2.md: zarządzenie nr 2/2024 of 2024-04-01 repeals zarządzenie nr 5/2024 of "
        "2024-06-01\n");
}

TEST_CASE("an act of a later day cannot be cited either") {
  const std::string later = act_file("5/2024", "2024-06-01", "w sprawie mapy", "§ 1. Mapa.\n");
  const auto citing = [](const std::string& day) {
    return act_file(
        "2/2024", "2024-04-01", "w sprawie okna",
        "§ 1. Okno otwiera się w godzinach określonych w zarządzeniu nr 5/2024 Burmistrza "
        "Miasta Przykładowa z dnia " +
            day + " w sprawie mapy.\n");
  };
  CHECK(cited_acts({later, citing("1 czerwca 2024 r.")}) ==
        "B0410 2.md: zarządzenie nr 2/2024 of 2024-04-01 cites zarządzenie nr 5/2024 of "
        "2024-06-01\n");
  CHECK(cited_acts({citing("1 marca 2024 r.")}).empty());
}
