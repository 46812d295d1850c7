#include "pages/provision_notes.hpp"

#include <doctest/doctest.h>

#include "unit/pages/amended_acts.hpp"

using namespace bipgen;
using namespace bipgen::pages;
using bipgen::testing::AmendedActs;
using bipgen::testing::amendment;
using bipgen::testing::GivenAct;

namespace {

GivenAct base() {
  return {"1/2020", "2020-01-01",
          "§ 1. Biuro jest czynne rano.\n\n§ 2. Biuro prowadzi:\n\n1) rejestr:\n\na) próśb,\n\nb) "
          "skarg;\n\n2) wykaz.\n\n§ 3. Opłat nie ma.\n\n§ 4. Zarządzenie wchodzi w życie z dniem "
          "podpisania.\n"};
}

// The note at a provision of today's text; "" for none.
std::string note(const std::vector<GivenAct>& amendments, const std::string& citation) {
  std::vector<GivenAct> given = {base()};
  given.insert(given.end(), amendments.begin(), amendments.end());
  const AmendedActs acts(given, "2026-01-15");
  const timeline::Entry& entry = acts.entry("1/2020");
  const std::vector<ActText> texts = texts_of(acts.site, entry);
  const ProvisionNotes notes = provision_notes({acts.site, entry, texts, present_of(texts), ""});
  const auto found = notes.find(citation);
  return found != notes.end() ? found->second : std::string();
}

}  // namespace

TEST_CASE("an act that nothing amends has no notes") {
  CHECK(note({}, "§ 1").empty());
}

TEST_CASE("a note names the cause, its day, and opens what was before") {
  CHECK(note({amendment("2/2021", "2021-05-01",
                        "1) § 1 otrzymuje brzmienie:\n\n„§ 1. Biuro jest czynne wieczorem.”")},
             "§ 1") ==
        "[W brzmieniu ustalonym przez § 1 pkt 1 zarządzenia nr 2/2021, od 1 maja 2021 r.]"
        "[<Brzmienie do 30 kwietnia 2021 r.: § 1.Biuro jest czynne -rano.- +wieczorem.+ ]");
}

TEST_CASE("a unit is repealed in its own gender, and its words stand unmarked") {
  CHECK(note({amendment("2/2021", "2021-05-01", "1) w § 2 w pkt 1 uchyla się lit. b.")},
             "§ 2 pkt 1 lit. b") ==
        "[Uchylona przez § 1 pkt 1 zarządzenia nr 2/2021, od 1 maja 2021 r.]"
        "[<Brzmienie do 30 kwietnia 2021 r.: b)skarg; ]");
  CHECK(note({amendment("2/2021", "2021-05-01", "1) w § 2 uchyla się pkt 2.")}, "§ 2 pkt 2")
            .starts_with("[Uchylony przez"));
}

TEST_CASE("what two acts did stands in order, and so do the wordings before") {
  const std::string text =
      note({amendment("2/2021", "2021-05-01",
                      "1) w § 3 wyrazy „Opłat” zastępuje się wyrazami „Składek”."),
            amendment("3/2022", "2022-05-01",
                      "1) w § 3 wyrazy „nie ma” zastępuje się wyrazami „już nie ma”.")},
           "§ 3");
  CHECK(text ==
        "[Ze zmianą wprowadzoną przez § 1 pkt 1 zarządzenia nr 2/2021, od 1 maja 2021 r.]"
        "[Ze zmianą wprowadzoną przez § 1 pkt 1 zarządzenia nr 3/2022, od 1 maja 2022 r.]"
        "[<Brzmienie do 30 kwietnia 2022 r.: § 3.Składek +już+ nie ma. ]"
        "[<Brzmienie do 30 kwietnia 2021 r.: § 3.-Opłat- +Składek+ nie ma. ]");
}

TEST_CASE("a new title is said of the title, at the top") {
  CHECK(note({amendment("2/2021", "2021-05-01",
                        "1) tytuł zarządzenia otrzymuje brzmienie:\n\n„w sprawie biur”.")},
             "") ==
        "[tytuł – w brzmieniu ustalonym przez § 1 pkt 1 zarządzenia nr 2/2021, od 1 maja "
        "2021 r.]");
}

TEST_CASE("what is to come is said where it will be, and as to come") {
  const GivenAct later = amendment(
      "9/2025", "2025-12-01",
      "1) § 1 otrzymuje brzmienie:\n\n„§ 1. Biuro jest czynne wieczorem.”;\n\n2) po § 2 dodaje "
      "się § 2a w brzmieniu:\n\n„§ 2a. Biuro ma drzwi.”",
      "z dniem 1 lipca 2026 r.");
  CHECK(note({later}, "§ 1") ==
        "[> Od 1 lipca 2026 r. otrzyma brzmienie ustalone przez § 1 pkt 1 zarządzenia nr 9/2025.]");
  CHECK(note({later}, "§ 2") ==
        "[>§ 2a od 1 lipca 2026 r. zostanie dodany przez § 1 pkt 2 zarządzenia nr 9/2025.]");
}

TEST_CASE("a change without a day is said to be missing, and why") {
  CHECK(note({amendment("2/2021", "2021-05-01", "1) uchyla się § 3.",
                        "po upływie 14 dni od dnia ogłoszenia")},
             "§ 3") ==
        "[!Nie uwzględniono zmiany, którą wprowadza § 1 pkt 1 zarządzenia nr 2/2021. Dzień wejścia "
        "w życie zależy od dnia ogłoszenia, którego akt nie podaje.]");
}
