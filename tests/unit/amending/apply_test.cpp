#include "amending/apply.hpp"

#include <doctest/doctest.h>

#include "amend.hpp"
#include "parsing/parse_act.hpp"
#include "understood.hpp"

namespace bipgen::amending {
namespace {

TEST_CASE("nothing to apply changes nothing") {
  source::Diagnostics diagnostics;
  const act::Text text = text_of(small_office);
  const Amended same = apply(text, {}, {{}, text, {}, {}}, diagnostics);
  CHECK(act::same_wording(same.text, text));
  CHECK(same.events.empty());
}

TEST_CASE("units are replaced, added and repealed in their place") {
  CHECK(holds(amended("w § 2 w ust. 1 pkt 2 otrzymuje brzmienie: „2) kontrola;”"), "2) kontrola;"));
  const std::string added = amended("po § 2 dodaje się § 2a w brzmieniu: „§ 2a. Nowy.”");
  CHECK(added.find("§ 2a. Nowy.") > added.find("ma siedzibę"));
  CHECK(added.find("§ 2a. Nowy.") < added.find("§ 3."));
  CHECK(holds(amended("w § 2 w ust. 1 uchyla się pkt 2"), "2) (uchylony);"));
  CHECK(holds(amended("uchyla się § 3"), "§ 3. (uchylony)"));
}

TEST_CASE("a sign is replaced and the list goes on") {
  const std::string text = amended(
      "w § 2 w ust. 1 w pkt 3 kropkę zastępuje się średnikiem i dodaje się pkt 4 w brzmieniu: "
      "„4) archiwum.”");
  CHECK(holds(text, "3) promocja;"));
  CHECK(holds(text, "4) archiwum."));
}

TEST_CASE("words are replaced as whole words, and counted") {
  const AmendResult result =
      amend(small_office, "w § 1 wyraz „Urząd” zastępuje się wyrazem „Ratusz”");
  CHECK(holds(result.text, "§ 1. Ratusz działa w mieście. Ratusz jest jednostką miasta."));
  CHECK(result.amended.outcomes[0].replaced == 2);
  CHECK(amended("w § 1 wyraz „miast” zastępuje się wyrazem „gmin”") ==
        "refused: „miast” does not stand in § 1");
  CHECK(holds(amended("w § 1 po wyrazie „jednostką” dodaje się wyraz „budżetową”"),
              "jest jednostką budżetową miasta"));
  CHECK(holds(amended("w § 1 skreśla się wyrazy „w mieście”"), "Urząd działa. Urząd"));
  CHECK(holds(amended("w § 1 zdanie drugie otrzymuje brzmienie: „Jest jednostką.”"),
              "§ 1. Urząd działa w mieście. Jest jednostką."));
}

TEST_CASE("the content of a unit becomes its first part") {
  const std::string text = amended(
      "w § 3 dotychczasową treść oznacza się jako ust. 1 i dodaje się ust. 2 w brzmieniu: "
      "„2. Nowy.”");
  CHECK(holds(text, "§ 3. 1. Traci moc poprzedni regulamin."));
  CHECK(holds(text, "2. Nowy."));
}

TEST_CASE("what does not fit exactly is refused and changes nothing") {
  struct Refused {
    const char* amendment;
    const char* why;
  };
  for (const Refused& it : {
           Refused{"uchyla się § 9", "§ 9 does not name one place of the text"},
           Refused{"po § 2 dodaje się § 3 w brzmieniu: „§ 3. Nowy.”", "§ 3 is there already"},
           Refused{"po § 7 dodaje się § 7a w brzmieniu: „§ 7a. Nowy.”",
                   "its neighbour § 7 is not there"},
           Refused{"w § 3 dodaje się ust. 2 w brzmieniu: „2. Nowy.”",
                   "there is no list that § 3 ust. 2 could join"},
           Refused{"w § 2 w ust. 1 w pkt 3 średnik zastępuje się kropką",
                   "§ 2 ust. 1 pkt 3 does not end with „;”"},
           Refused{"w § 1 po wyrazie „Urząd” dodaje się wyraz „Miasta”",
                   "„Urząd” stands 2 times in § 1"},
           Refused{"w § 1 w różnych przypadkach wyraz „Urząd” zastępuje się wyrazem „Ratusz”",
                   "the grammatical forms of „Urząd” must be stated"},
           Refused{"w § 1 zdanie trzecie otrzymuje brzmienie: „Nowe.”",
                   "§ 1 zdanie trzecie is not there"},
       }) {
    CAPTURE(std::string(it.amendment));
    const AmendResult result = amend(small_office, it.amendment);
    CHECK(result.refusals == it.why);
    CHECK(act::same_wording(result.amended.text, text_of(small_office)));
    CHECK(result.amended.events.empty());
  }
}

TEST_CASE("a repealed number is not lent again") {
  const AmendResult result = amend(small_office,
                                   "§ 1. W regulaminie wprowadza się następujące zmiany:\n"
                                   "1) uchyla się § 2;\n"
                                   "2) po § 1 dodaje się § 2 w brzmieniu:\n„§ 2. Inny.”.");
  CHECK(result.refusals == "§ 2 is there already");
}

TEST_CASE("every change has its cause") {
  const AmendResult result = amend(small_office,
                                   "§ 1. W regulaminie wprowadza się następujące zmiany:\n"
                                   "1) w § 2 uchyla się ust. 2;\n"
                                   "2) po § 3 dodaje się § 4 w brzmieniu:\n„§ 4. Inny.”.");
  REQUIRE(result.amended.events.size() == 2);
  const ProvisionEvent& first = result.amended.events[0];
  CHECK(act::print(first.provision) == "§ 2 ust. 2");
  CHECK(first.kind == EventKind::repealed);
  CHECK(act::print(first.cause.provision) == "§ 1 pkt 1");
  CHECK(first.cause.act.number == "2/2030");
  CHECK(first.cause.from == calendar::Date::from_iso("2030-01-01"));
  CHECK(act::print(result.amended.events[1].provision) == "§ 4");
  CHECK(result.amended.events[1].kind == EventKind::added);
}

TEST_CASE("instructions of independent places commute") {
  const std::string one = "w § 1 skreśla się wyrazy „w mieście”";
  const std::string other = "w § 2 w ust. 1 pkt 2 otrzymuje brzmienie: „2) kontrola;”";
  const AmendResult first = amend(amend(small_office, one).text, other);
  const AmendResult second = amend(amend(small_office, other).text, one);
  CHECK(first.text == second.text);
}

TEST_CASE("a unit that stands on the line of its § stays there with its new wording") {
  const std::string text = amended("w § 2 ust. 1 otrzymuje brzmienie: „1. Nowy.”");
  CHECK(holds(text, "§ 2. 1. Nowy.\n"));
}

TEST_CASE("content that becomes ust. 1 does not join the line of a § whose number stands alone") {
  const AmendResult result = amend("§ 1.\nUrząd działa.\n§ 2.\nNic.\n",
                                   "w § 1 dotychczasową treść oznacza się jako ust. 1");
  source::Diagnostics findings;
  const source::File file{"akt.md", result.text};
  parsing::parse_text(file, {0, static_cast<std::uint32_t>(file.text.size())},
                      parsing::Grammar::act, findings);
  CHECK(findings.all().empty());
  CHECK(holds(result.text, "1. Urząd działa."));
}

TEST_CASE("content is numbered only as a part of its unit") {
  CHECK(amended("w § 3 dotychczasową treść oznacza się jako § 1") ==
        "refused: § 1 is no part of § 3");
}

TEST_CASE("an annex that is added takes its number from the sentence") {
  const act::Text before = text_of(small_office);
  act::Text own = text_of("§ 1. Nic.");
  act::Provision annex;
  annex.level = act::Level::zalacznik;
  annex.depth = 2;
  annex.title = "Wzór";
  own.annexes.push_back(annex);
  const Understanding understanding = understand(
      "dodaje się załącznik nr 3 w brzmieniu określonym w załączniku do niniejszego zarządzenia");
  source::Diagnostics findings;
  const Amended amended = apply(before, understanding.instructions, {{}, own, {}, {}}, findings);
  REQUIRE(amended.text.annexes.size() == 1);
  CHECK(amended.text.annexes.front().label == act::Label("3"));
  CHECK(amended.text.annexes.front().title == "Wzór");
}

TEST_CASE("a sign that comes for words stands close to what is before it") {
  CHECK(holds(amended("w § 2 w ust. 2 wyraz „ma” zastępuje się przecinkiem i wyrazem „siedzi”"),
              "Urząd, siedzi siedzibę."));
}

TEST_CASE("a list gets closing words when it has none") {
  CHECK(holds(amended("w § 2 w ust. 1 dodaje się część wspólną w brzmieniu: „– razem.”"),
              "– razem."));
  CHECK(amended("w § 2 w ust. 2 dodaje się część wspólną w brzmieniu: „– razem.”") ==
        "refused: § 2 ust. 2 część wspólna would follow no list");
}

TEST_CASE("the old number makes room for the new unit of the same sentence") {
  const std::string text = amended(
      "w § 2 dodaje się ust. 2 w brzmieniu: „2. Nowy.”, a dotychczasowy ust. 2 otrzymuje "
      "oznaczenie ust. 3");
  CHECK(holds(text, "2. Nowy."));
  CHECK(holds(text, "3. Urząd ma siedzibę."));
}

TEST_CASE("a chapter is put in after the last § of another") {
  const AmendResult result =
      amend("Rozdział 1\nPierwszy\n§ 1. A.\n§ 2. B.\nRozdział 2\nDrugi\n§ 3. C.\n",
            "po § 2 dodaje się rozdział 1a w brzmieniu:\n„Rozdział 1a\nNowy\n§ 2a. D.”");
  CHECK(result.refusals.empty());
  REQUIRE(result.amended.text.provisions.size() == 3);
  CHECK(result.amended.text.provisions[1].title == "Nowy");
  const AmendResult inside =
      amend("Rozdział 1\nPierwszy\n§ 1. A.\n§ 2. B.\n",
            "po § 1 dodaje się rozdział 1a w brzmieniu:\n„Rozdział 1a\nNowy\n§ 1a. D.”");
  CHECK(inside.refusals == "its neighbour § 1 is not there");
}

}  // namespace
}  // namespace bipgen::amending
