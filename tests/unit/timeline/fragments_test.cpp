#include "timeline/fragments.hpp"

#include <string>

#include <doctest/doctest.h>

#include "amending/read_instructions.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/references.hpp"

using namespace bipgen;

namespace {

std::vector<timeline::Fragment> fragments_of(const std::string& points) {
  source::Diagnostics diagnostics;
  const source::File file{
      "5.md",
      "---\ntype: zarządzenie\nnumber: 5/2024\ndate: 2024-02-01\ntitle: zmieniające\n---\n§ 1. W "
      "Regulaminie Organizacyjnym Biura stanowiącym załącznik do zarządzenia nr 2/2020 Burmistrza "
      "Miasta Przykładowo z dnia 3 marca 2020 r. w sprawie nadania Regulaminu Organizacyjnego "
      "Biura wprowadza się następujące zmiany:\n\n" +
          points + "\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n"};
  const act::Act act = *parsing::parse_act(file, "Burmistrz Miasta Przykładowo", diagnostics);
  return timeline::read_fragments(
      act.heading.id,
      amending::read_instructions(act.text, act.path, parsing::find_acts, diagnostics));
}

std::string said(const timeline::FragmentPlace& where) {
  return std::string(name_of(where.status)) + " by " + print(where.by) + " at " +
         print(where.place);
}

std::string outline(const std::vector<timeline::Fragment>& fragments) {
  std::string out;
  for (const timeline::Fragment& fragment : fragments) {
    for (const timeline::FragmentUnit& unit : fragment.units) {
      out += unit.id + (unit.part_of.empty() ? "" : " in " + unit.part_of) +
             (unit.listed ? ": " + said(unit.where) : ": not listed") + "\n";
      for (const timeline::FragmentTasks& tasks : unit.tasks) {
        out += "  " + std::to_string(tasks.tasks.size()) + " tasks " + said(tasks.where) + "\n";
      }
    }
    for (const auto& change : fragment.repealed) out += "? " + said(change.where) + "\n";
    for (const auto& change : fragment.others) {
      out += "+ " + said(change.where) + ": " + change.sentence + "\n";
    }
  }
  return out;
}

}  // namespace

TEST_CASE("units, posts and tasks of new wording are what they are, and nothing else") {
  CHECK(
      outline(fragments_of("1) w § 3 w ust. 1 pkt 4 otrzymuje brzmienie:\n\n"
                           "    „4) referat ds. map (MP), w skład którego wchodzi:\n\n"
                           "        a) kierownik referatu (MP),\n\n"
                           "        b) wieloosobowe stanowisko pracy ds. pomiarów (MP-I);”;\n\n"
                           "2) po § 8 dodaje się § 8a w brzmieniu:\n\n"
                           "    „§ 8a\n\n"
                           "    1. Referat ds. map realizuje w szczególności zadania z zakresu:\n\n"
                           "    1) pomiarów;\n\n"
                           "    2) rysunku.\n\n"
                           "    2. Kierownik referatu realizuje zadania z zakresu:\n\n"
                           "    1) nadzoru.”;\n\n"
                           "3) uchyla się § 9;\n\n"
                           "4) w § 7 pkt 2 otrzymuje brzmienie:\n\n"
                           "    „2) prowadzenie rejestru;”.")) ==
      "mp: reworded by § 1 pkt 1 at § 3 ust. 1 pkt 4\n"
      "  2 tasks added by § 1 pkt 2 at § 8a ust. 1\n"
      "kierownik-referatu in mp: reworded by § 1 pkt 1 at § 3 ust. 1 pkt 4 lit. a\n"
      "  1 tasks added by § 1 pkt 2 at § 8a ust. 2\n"
      "mp-i in mp: reworded by § 1 pkt 1 at § 3 ust. 1 pkt 4 lit. b\n"
      "? repealed by § 1 pkt 3 at § 9\n"
      "+ reworded by § 1 pkt 4 at § 7 pkt 2: w § 7 pkt 2 otrzymuje brzmienie\n");
}

TEST_CASE("an amendment that names no unit is no fragment") {
  CHECK(fragments_of("1) uchyla się § 9;\n\n2) w § 7 wyrazy „a” zastępuje się wyrazami „b”.")
            .empty());
  CHECK(fragments_of("1) w § 7 pkt 2 otrzymuje brzmienie:\n\n    „2) prowadzenie rejestru.”.")
            .empty());
}

TEST_CASE("a unit whose list is not held is said to be so") {
  CHECK(outline(fragments_of("1) § 8 otrzymuje brzmienie:\n\n    „§ 8. Referat ds. map realizuje "
                             "zadania z zakresu:\n\n    1) pomiarów.”.")) ==
        "referat-ds-map: not listed\n  1 tasks reworded by § 1 pkt 1 at § 8\n");
}

TEST_CASE("a post of two units without tasks beside it stands alone") {
  const std::string text = outline(fragments_of(
      "1) w § 3 pkt 1 i 2 otrzymują brzmienie:\n\n"
      "    „1) referat ds. map (MP), w skład którego wchodzi:\n\n"
      "        a) kierownik referatu (MP);\n\n"
      "    2) referat ds. prób (PR), w skład którego wchodzi:\n\n"
      "        a) kierownik referatu (PR);”;\n\n"
      "2) § 9 otrzymuje brzmienie:\n\n"
      "    „§ 9. Kierownik referatu realizuje zadania z zakresu:\n\n    1) nadzoru.”."));
  CHECK(text.find("kierownik-referatu-3: not listed\n  1 tasks") != std::string::npos);
}
