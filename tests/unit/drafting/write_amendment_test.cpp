#include "drafting/write_amendment.hpp"

#include <doctest/doctest.h>

#include "drafted.hpp"

namespace bipgen::drafting {
namespace {

constexpr std::string_view opening =
    "W zarządzeniu nr 12/2024 Burmistrza Miasta Przykładowo z dnia 1 marca 2024 r. w sprawie prób ";

void check(std::string_view before, std::string_view after, const std::string& expected) {
  CHECK(amendment(before, after) == std::string(opening) + expected);
}

TEST_CASE("a single change stands in one sentence") {
  check("§ 1. A.\n\n§ 2. B.\n", "§ 1. A.\n\n§ 2. C.\n",
        "§ 2 otrzymuje brzmienie:\n\n    „§ 2. C.”.");
  check("§ 1. 1. A.\n\n2. B.\n", "§ 1. 1. A.\n\n2. (uchylony)\n", "w § 1 uchyla się ust. 2.");
}

TEST_CASE("each § has its point, what changes inside it litery, tirets and double tirets") {
  const std::string text = amendment(
      "§ 1. Pierwszy paragraf.\n\n§ 2. 1. Są takie sprawy urzędu:\n\n1) sprawy gminy:\n\n"
      "    a) zakupy i umowy,\n\n    b) raporty i plany,\n\n    c) archiwum zakładowe;\n\n"
      "2) promocja miasta i gminy.\n\n2. Urząd ma siedzibę w mieście.\n",
      "§ 1. Inny.\n\n§ 2. 1. Są takie sprawy urzędu:\n\n1) sprawy gminy:\n\n"
      "    a) (uchylona),\n\n    b) raporty,\n\n    c) archiwum zakładowe;\n\n"
      "2) (uchylony).\n\n2. (uchylony)\n");
  CHECK(text == std::string(opening) +
                    "wprowadza się następujące zmiany:\n\n"
                    "1) § 1 otrzymuje brzmienie:\n\n    „§ 1. Inny.”;\n\n"
                    "2) w § 2:\n\n"
                    "    a) w ust. 1:\n\n"
                    "        – w pkt 1:\n\n"
                    "            – – uchyla się lit. a,\n\n"
                    "            – – lit. b otrzymuje brzmienie:\n\n"
                    "                „b) raporty,”,\n\n"
                    "        – uchyla się pkt 2,\n\n"
                    "    b) uchyla się ust. 2.");
}

TEST_CASE("signs change in the sentence that adds or repeals") {
  check("§ 1. Są takie sprawy urzędu miasta:\n\n1) zakupy.\n\n§ 2. A.\n",
        "§ 1. Są takie sprawy urzędu miasta:\n\n1) zakupy;\n\n2) umowy.\n\n§ 2. A.\n",
        "w § 1 w pkt 1 kropkę zastępuje się średnikiem i dodaje się pkt 2 w brzmieniu:\n\n"
        "    „2) umowy.”.");
  check("§ 1. Są sprawy:\n\n1) zakupy;\n\n2) umowy.\n",
        "§ 1. Są sprawy:\n\n1) zakupy.\n\n2) (uchylony).\n",
        "w § 1 w pkt 1 średnik zastępuje się kropką i uchyla się pkt 2.");
}

TEST_CASE("where only an annex changes, the act is named as the one it belongs to") {
  const std::string text = amendment(
      "§ 1. Nadaje się regulamin.\n\n## Załącznik. Regulamin\n\n§ 1. Zasady są takie same.\n\n§ 2. "
      "Są proste.\n",
      "§ 1. Nadaje się regulamin.\n\n## Załącznik. Regulamin\n\n§ 1. Zasady są takie same.\n\n§ 2. "
      "Nowe.\n");
  CHECK(
      text ==
      "W załączniku do zarządzenia nr 12/2024 Burmistrza Miasta Przykładowo z dnia 1 marca 2024 r. "
      "w sprawie prób § 2 otrzymuje brzmienie:\n\n    „§ 2. Nowe.”.");
}

TEST_CASE("what is not known is left blank") {
  const act::Text before = text_of("§ 1. A.\n");
  const act::Text after = text_of("§ 1. B.\n");
  source::Diagnostics findings;
  const Draft draft = draft_amendment({before, {}, {}}, {after, {}, {}}, findings);
  AmendedAct amended;
  amended.heading.title = "w sprawie: „prób”";
  const std::string file = amendment_file(write_amendment(draft, amended), amended);
  CHECK(file ==
        "---\ntype: zarządzenie\n# number:\n# date:\n"
        "title: \"zmieniające zarządzenie w sprawie: „prób”\"\n# signed_by: {name: , role: }\n---\n"
        "Na podstawie …………… zarządza się, co następuje:\n\n"
        "§ 1. W zarządzeniu nr …………… …………… z dnia …………… w sprawie: „prób” § 1 otrzymuje "
        "brzmienie:\n\n    „§ 1. B.”.\n\n§ 2. Zarządzenie wchodzi w życie ……………\n");
}

TEST_CASE("organs that are known are declined") {
  CHECK(organ_in_genitive("Prezydent Miasta Przykładowa") == "Prezydenta Miasta Przykładowa");
  CHECK(organ_in_genitive("Rada Gminy Przykładowo") == "Rady Gminy Przykładowo");
  CHECK(organ_in_genitive("Ktoś Inny").empty());
}

TEST_CASE("a draft without instructions gives no text") {
  CHECK(write_amendment({}, {}).provisions.empty());
}

}  // namespace
}  // namespace bipgen::drafting
