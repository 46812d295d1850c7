#include "amending/read_instructions.hpp"

#include <doctest/doctest.h>

#include "understood.hpp"

namespace bipgen::amending {
namespace {

TEST_CASE("where an instruction applies is inherited through the units of the amending act") {
  CHECK(understood("§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. wprowadza się następujące "
                   "zmiany:\n"
                   "1) w § 3:\n"
                   "a) w ust. 1:\n"
                   "- uchyla się pkt 2,\n"
                   "- w pkt 3 uchyla się lit. a,\n"
                   "b) uchyla się ust. 4;\n"
                   "2) uchyla się § 5.") ==
        "repeal § 3 ust. 1 pkt 2\n"
        "repeal § 3 ust. 1 pkt 3 lit. a\n"
        "repeal § 3 ust. 4\n"
        "repeal § 5");
}

TEST_CASE("a sentence may do several things, each at its own place") {
  CHECK(understood("w § 4 w pkt 6 kropkę zastępuje się średnikiem i dodaje się pkt 7 w brzmieniu: "
                   "„7) nowy.”") ==
        "replace punctuation at the end of § 4 pkt 6: „.” by „;”\nadd § 4 pkt 7");
  CHECK(understood("w § 4 w pkt 2 średnik zastępuje się kropką i uchyla się pkt 3") ==
        "replace punctuation at the end of § 4 pkt 2: „;” by „.”\nrepeal § 4 pkt 3");
  CHECK(understood("w ust. 3 skreśla się wyrazy „10%,”, a wyrazy „5 zł” zastępuje się wyrazami "
                   "„6 zł”") ==
        "delete words in ust. 3: „10%,”\nreplace words in ust. 3: „5 zł” by „6 zł”");
}

TEST_CASE("words are skreśla się, and so were units in old acts; the two are not mixed up") {
  CHECK(understood("skreśla się § 5") == "repeal § 5");
  CHECK(understood("w § 5 skreśla się wyrazy „§ 6”") == "delete words in § 5: „§ 6”");
}

TEST_CASE("the amended text is an act, or an annex of one") {
  const Understanding act = understand(
      "W zarządzeniu nr 5/2020 Burmistrza Miasta Przykładowo z dnia 7 maja 2020 r. w sprawie "
      "strażników uchyla się § 5.");
  REQUIRE(act.instructions.size() == 1);
  REQUIRE(act.instructions[0].of.act);
  CHECK(act.instructions[0].of.act->number == "5/2020");
  CHECK_FALSE(act.instructions[0].of.annex);

  const Understanding annex = understand(
      "W Regulaminie Organizacyjnym Urzędu stanowiącym załącznik nr 2 do zarządzenia nr 5/2020 "
      "Burmistrza Miasta Przykładowo z dnia 7 maja 2020 r. uchyla się § 5.");
  REQUIRE(annex.instructions.size() == 1);
  CHECK(annex.instructions[0].of.act->number == "5/2020");
  CHECK(annex.instructions[0].of.name == "Regulaminie Organizacyjnym Urzędu");
  REQUIRE(annex.instructions[0].of.annex);
  CHECK(act::print(*annex.instructions[0].of.annex) == "załącznik nr 2");
  CHECK(print(annex.instructions[0].operation) == "repeal § 5");
}

TEST_CASE("new wording is a tree") {
  const Understanding result = understand(
      "§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. § 5 otrzymuje brzmienie:\n"
      "„§ 5. 1. Pierwszy:\na) x,\nb) y.\n2. Drugi.”.");
  REQUIRE(result.instructions.size() == 1);
  const Wording* wording = wording_of(result.instructions[0].operation);
  REQUIRE(wording);
  REQUIRE(wording->provisions.size() == 1);
  const act::Provision& unit = wording->provisions[0];
  CHECK(unit.label.text() == "5");
  REQUIRE(unit.children.size() == 2);
  CHECK(unit.children[0].children.size() == 2);
  CHECK(act::print(result.instructions[0].citation) == "§ 1");
}

TEST_CASE("long and broken texts are read in bounded time") {
  const auto repeated = [](std::string_view words, int times) {
    std::string text = "§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. wprowadza się zmiany: ";
    for (int i = 0; i < times; ++i) text += words;
    return text;
  };
  for (const char* words : {"w § 3 ", "„", "(", "uchyla się § 3, ", "wyrazy „A” ", "po wyrazach ",
                            "w § 5-", "i w ust. 1 ", "dodaje się ", "Regulamin stanowiący "}) {
    CAPTURE(std::string(words));
    const Understanding result = understand(repeated(words, 3000));
    CHECK(result.instructions.size() + result.diagnostics.all().size() < 10000);
  }
}

TEST_CASE("a § added to a chapter of an annex is added to the annex") {
  const Understanding result = understand(
      "W załączniku nr 1 do zarządzenia nr 5/2020 z dnia 7 maja 2020 r. w rozdziale 2 dodaje się "
      "§ 6a w brzmieniu: „§ 6a. Nowy.”");
  REQUIRE(result.instructions.size() == 1);
  REQUIRE(result.instructions.front().of.annex);
  CHECK(print(result.instructions.front().operation) == "add § 6a in rozdział 2");
}

TEST_CASE("a title ends where the sentence says where") {
  const std::string head =
      "W zarządzeniu nr 5/2020 Burmistrza Miasta Przykładowo z dnia 7 maja 2020 r. w sprawie prób ";
  CHECK(understood(head + "po § 4 dodaje się § 4a w brzmieniu: „§ 4a. Nowy.”") ==
        "add § 4a after § 4");
  CHECK(understood(head + "w rozdziale 3 dodaje się § 8a w brzmieniu: „§ 8a. Nowy.”") ==
        "add § 8a in rozdział 3");
  const Understanding annex = understand(head + "w załączniku nr 2 w § 3 uchyla się ust. 2.");
  REQUIRE(annex.instructions.size() == 1);
  CHECK(annex.instructions.front().of.annex);
}

}  // namespace
}  // namespace bipgen::amending
