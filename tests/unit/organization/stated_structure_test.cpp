// `structure:` of the front matter held against the text.
#include <doctest/doctest.h>

#include "parsed_act.hpp"

namespace bipgen::organization {
namespace {

std::string with_structure(std::string_view entries) {
  return "---\ntype: zarządzenie\nnumber: 1/2030\ndate: 2030-01-02\ntitle: w sprawie Biura Map\n"
         "structure:\n" +
         std::string(entries) + "---\n" + small_regulation(R"(
§ 4. Mapy morskie rysuje osobny zespół, który słucha Zastępcy Dyrektora.

§ 5. Zespół Map Morskich:

1) rysuje mapy morskie;

2) poprawia mapy morskie.

§ 6. Zarządzenie wchodzi w życie z dniem podpisania.
)");
}

std::string cited(const std::optional<Source>& source) {
  return source ? act::print(source->citation) : "";
}

TEST_CASE("the front matter states a unit, its superior and its tasks with their provisions") {
  const Read read = read_act_file(with_structure(
      "  units:\n"
      "    - {name: Zespół Map Morskich, code: MM, part_of: BM-1, reports_to: Zastępca Dyrektora, "
      "at: § 4}\n"
      "  posts:\n"
      "    - {name: Kierownik Zespołu, heads: MM, at: § 4}\n"
      "  relations:\n"
      "    - {kind: cooperates_with, from: MM, to: Urząd Morski, label: pyta o głębię, at: § 4}\n"
      "  tasks:\n"
      "    - {of: Zespół Map Morskich, at: § 5}\n"));
  CHECK(read.findings().empty());
  const UnitState& team = read.unit("mm");
  CHECK(team.name == "Zespół Map Morskich");
  CHECK(team.kind == UnitKind::zespol);
  CHECK(team.component_of == "bm-1");
  CHECK(act::print(team.component_source.citation) == "§ 4");
  CHECK(team.reports_to == "zastepca-dyrektora");
  CHECK(cited(team.reports_source) == "§ 4");
  REQUIRE(team.tasks.size() == 2);
  CHECK(team.tasks[1].text == "poprawia mapy morskie");
  CHECK(cited(team.tasks_source) == "§ 5");
  CHECK(read.post("mm-kierownik-zespolu").unit == "mm");
  REQUIRE(read.structure->relations.size() == 1);
  CHECK(read.structure->outsider(read.structure->relations[0].to)->name == "Urząd Morski");
}

TEST_CASE("an act may have its units in the front matter alone") {
  const Read read = read_act_file(
      "---\ntype: zarządzenie\nnumber: 1/2030\ndate: 2030-01-02\ntitle: w sprawie Biura\n"
      "structure:\n  office: {name: Biuro Map, at: § 1}\n"
      "  units:\n    - {name: Referat Map, at: § 1}\n---\n"
      "§ 1. Biuro Map ma jeden referat, a w nim mapy.\n");
  REQUIRE(read.structure);
  CHECK(read.structure->office == "Biuro Map");
  CHECK(read.unit("referat-map").name == "Referat Map");
}

TEST_CASE("B0516: a provision that the act does not have") {
  const Read read =
      read_act_file(with_structure("  units:\n    - {name: Zespół Map Morskich, at: § 77}\n"));
  CHECK(read.findings() == "B0516 the act has no § 77 | expected the provision that states this\n");
  CHECK(read.structure->units.size() == 2);
}

TEST_CASE("B0517: the front matter contradicts the text, which stands") {
  const Read read = read_act_file(
      with_structure("  units:\n    - {name: Referat Map, code: BM-9, at: § 4}\n"
                     "    - {name: Referat Planów, reports_to: Dyrektor, at: § 4}\n"));
  CHECK(read.findings() ==
        "B0517 `Referat Map` has the code `BM-1` in the text | the text stands\n"
        "B0519 `Referat Map` is read from the text | expected only what no rule reads\n"
        "B0517 `Referat Planów` reports to somebody else in the text | the text stands\n");
  CHECK(read.unit("bm-2").reports_to == "zastepca-dyrektora");
}

TEST_CASE("B0518: a name that neither the text nor the key has") {
  const Read read = read_act_file(
      with_structure("  relations:\n    - {kind: likes, from: BM-1, to: BM-2, at: § 4}\n"
                     "  tasks:\n    - {of: Referat Globusów, at: § 5}\n"));
  CHECK(read.findings() ==
        "B0518 `likes` is no kind of relation | expected one such as `supervises` or "
        "`cooperates_with`\n"
        "B0518 `Referat Globusów` is no unit and no post of this act | expected a name or code as "
        "the text or this key has it\n");
}

TEST_CASE("B0519: what the text says by itself") {
  const Read read = read_act_file(with_structure("  units:\n    - {name: Referat Map, at: § 1}\n"));
  CHECK(read.findings() ==
        "B0519 `Referat Map` is read from the text | expected only what no rule reads\n");
}

TEST_CASE("an entry without a readable citation is left out") {
  const Read read = read_act_file(with_structure("  units:\n    - {name: Zespół, at: nigdzie}\n"));
  CHECK(read.findings() == "B0107 `at` is `nigdzie` | expected a citation such as `§ 5 ust. 2`\n");
}

}  // namespace
}  // namespace bipgen::organization
