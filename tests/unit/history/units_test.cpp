#include "history/units.hpp"

#include <doctest/doctest.h>

#include "history/steps.hpp"

namespace bipgen::history {
namespace {

using organization::UnitKind;
using organization::UnitState;

UnitState unit(std::string code, std::string name, std::string component_of = {}) {
  UnitState state;
  state.id = component_of + "/" + code + "/" + name;
  state.code = std::move(code);
  state.name = std::move(name);
  state.kind = UnitKind::referat;
  state.component_of = std::move(component_of);
  return state;
}

DatedStructure structure(std::string_view date, std::vector<UnitState> units) {
  DatedStructure dated;
  dated.date = calendar::Date::from_iso(date).value();
  dated.structure.units = std::move(units);
  return dated;
}

std::vector<Unit> units_of(const std::vector<DatedStructure>& structures) {
  source::Diagnostics diagnostics;
  return find_units(structures, find_steps(structures, {}, diagnostics));
}

// "slug: 0 1" for each unit: the structures that have it.
std::vector<std::string> lives(const std::vector<DatedStructure>& structures) {
  std::vector<std::string> lines;
  for (const Unit& found : units_of(structures)) {
    std::string line = found.slug + ":";
    for (const UnitAppearance& appearance : found.appearances) {
      line += " " + std::to_string(appearance.structure);
    }
    lines.push_back(line);
  }
  return lines;
}

using Lives = std::vector<std::string>;

TEST_CASE("no structures, no units") {
  CHECK(find_units({}, {}).empty());
}

TEST_CASE("the same name is the same unit although the code changed") {
  const std::string name = "Referat ds. cyberbezpieczeństwa Systemu Informatycznego UMK";
  const std::vector<DatedStructure> structures = {structure("2022-06-23", {unit("IT-02-2", name)}),
                                                  structure("2025-07-28", {unit("IT-02-1", name)})};
  const std::vector<Unit> units = units_of(structures);
  REQUIRE(units.size() == 1);
  CHECK(units[0].slug == "referat-ds-cyberbezpieczenstwa-systemu-informatycznego-umk");
  CHECK(units[0].appearances ==
        std::vector<UnitAppearance>{{0, "/IT-02-2/" + name}, {1, "/IT-02-1/" + name}});
}

TEST_CASE("the same code is not the same unit") {
  CHECK(lives({structure("2022-06-23", {unit("IT-01-2", "Referat Architekta Systemu")}),
               structure("2025-07-28", {unit("IT-01-2", "Referat menedżera usług")})}) ==
        Lives{"referat-menedzera-uslug: 1", "referat-architekta-systemu: 0"});
}

TEST_CASE("case, white space and dashes do not make another unit") {
  CHECK(lives({structure("2022-06-23", {unit("IT-03-4", "Referat ds. organizacyjno - prawnych")}),
               structure("2025-07-28", {unit("IT-03-2", "Referat DS. organizacyjno–prawnych")})}) ==
        Lives{"referat-ds-organizacyjno-prawnych: 0 1"});
}

TEST_CASE("another kind or another word is the same unit only when code and place speak for it") {
  UnitState department = unit("A", "Oddział Kadr");
  department.kind = UnitKind::oddzial;
  CHECK(lives({structure("2022-06-23", {unit("A", "Referat Kadr")}),
               structure("2025-07-28", {department})}) == Lives{"referat-kadr: 0 1"});
  CHECK(lives({structure("2022-06-23", {unit("A", "Referat ds. umów i zamówień")}),
               structure("2025-07-28", {unit("A", "Referat ds. zamówień i umów")})}) ==
        Lives{"referat-ds-umow-i-zamowien: 0 1"});
  CHECK(lives({structure("2022-06-23", {unit("A", "Referat Kadr")}),
               structure("2025-07-28", {unit("A", "Referat Dróg")})})
            .size() == 2);
}

TEST_CASE("a unit that was gone for a time is another unit") {
  CHECK(lives({structure("2020-01-01", {unit("A", "Referat Map"), unit("B", "Referat Planów")}),
               structure("2021-01-01", {unit("B", "Referat Planów")}),
               structure("2022-01-01", {unit("A", "Referat Map"), unit("B", "Referat Planów")})}) ==
        Lives{"referat-map-a: 2", "referat-planow: 0 1 2", "referat-map: 0"});
}

TEST_CASE("units of different offices are never the same, and each office has its own past") {
  const auto of = [](DatedStructure dated, const char* office) {
    dated.structure.office = office;
    return dated;
  };
  CHECK(lives({of(structure("2020-01-01", {unit("A-1", "Referat Kadr")}), "Biuro A"),
               of(structure("2021-01-01", {unit("B-1", "Referat Kadr")}), "Biuro B"),
               of(structure("2022-01-01", {unit("A-1", "Referat Kadr")}), "Biuro A")}) ==
        Lives{"referat-kadr: 0 2", "referat-kadr-b-1: 1"});
}

TEST_CASE("slugs are made unique with the code, then the year, then a number") {
  CHECK(lives({structure("2020-01-01", {unit("A", "Referat Map")}), structure("2021-01-01", {}),
               structure("2022-01-01", {unit("A", "Referat Map")}), structure("2023-01-01", {}),
               structure("2024-01-01", {unit("A", "Referat Map")}), structure("2024-05-01", {}),
               structure("2024-09-01", {unit("A", "Referat Map")})}) ==
        Lives{"referat-map-a-2024-2: 6", "referat-map-a-2024: 4", "referat-map-a: 2",
              "referat-map: 0"});
}

TEST_CASE("later units do not change the slugs of earlier ones") {
  const DatedStructure first = structure("2020-01-01", {unit("A", "Referat Map")});
  const DatedStructure second =
      structure("2021-01-01", {unit("B", "Referat Map", "x"), unit("A", "Referat Map")});
  CHECK(lives({first}) == Lives{"referat-map: 0"});
  CHECK(lives({first, second}) == Lives{"referat-map-b: 1", "referat-map: 0 1"});
}

TEST_CASE("namesakes in one structure are told apart by what they are part of") {
  const auto offices = [](std::string_view date, std::string code_suffix) {
    UnitState maps = unit("M" + code_suffix, "Oddział Map");
    maps.id = "maps" + code_suffix;
    UnitState plans = unit("P" + code_suffix, "Oddział Planów");
    plans.id = "plans" + code_suffix;
    return structure(date, {unit("", "Stanowisko ds. obsługi", maps.id), maps,
                            unit("", "Stanowisko ds. obsługi", plans.id), plans});
  };
  const std::vector<Unit> units = units_of({offices("2020-01-01", ""), offices("2021-01-01", "2")});
  REQUIRE(units.size() == 4);
  CHECK(units[0].slug == "stanowisko-ds-obslugi");
  CHECK(units[0].appearances[1].state_id == "maps2//Stanowisko ds. obsługi");
  CHECK(units[2].slug == "stanowisko-ds-obslugi-2020");
  CHECK(units[2].appearances[0].state_id == "plans//Stanowisko ds. obsługi");
  CHECK(units[2].appearances[1].state_id == "plans2//Stanowisko ds. obsługi");
}

TEST_CASE("namesakes that nothing tells apart are not joined") {
  CHECK(lives({structure("2020-01-01", {unit("A", "Referat Map"), unit("B", "Referat Map")}),
               structure("2021-01-01", {unit("C", "Referat Map")})})
            .size() == 3);
}

TEST_CASE("units stand in the order of the newest structure that has them") {
  CHECK(lives({structure("2020-01-01",
                         {unit("A", "Referat A"), unit("B", "Referat B"), unit("C", "Referat C")}),
               structure("2021-01-01", {unit("C", "Referat C"), unit("D", "Referat D")})}) ==
        Lives{"referat-c: 0 1", "referat-d: 1", "referat-a: 0", "referat-b: 0"});
}

}  // namespace
}  // namespace bipgen::history
