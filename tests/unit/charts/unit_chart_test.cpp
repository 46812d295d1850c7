#include "charts/unit_chart.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "unit/charts/any_structure.hpp"
#include "unit/charts/geometry.hpp"
#include "unit/charts/structures.hpp"
#include "unit/charts/words.hpp"

namespace bipgen::charts {
namespace {

using organization::Structure;
using organization::UnitKind;
using testing::add_unit;
using testing::any_structure;
using testing::coi_2025;
using testing::faults_of;
using testing::more_units;
using testing::office_with_head;
using testing::polish_words;
using testing::synthetic_206;
using Strings = std::vector<std::string>;

PlacedChart around(const Structure& structure, const std::string& id) {
  const auto chart = place_unit_chart(structure, id, polish_words(""), more_units);
  REQUIRE(chart);
  CHECK(faults_of(chart->hierarchy, chart->placement) == Strings{});
  return *chart;
}

// In the order of the boxes; of boxes without an id, their words.
Strings ids_of(const PlacedChart& chart) {
  Strings ids;
  for (const auto& box : chart.placement.boxes) {
    const auto id = box.node ? chart.hierarchy.nodes[*box.node].id : "";
    ids.push_back(id.empty() ? box.lines.front().text : id);
  }
  return ids;
}

Structure flat(int units) {
  auto structure = office_with_head();
  for (int i = 1; i <= units; ++i) {
    add_unit(structure, "W-" + std::to_string(i), "Wydział", UnitKind::wydzial, "dyrektor");
  }
  return structure;
}

TEST_CASE("the way up to the head, those beside it, all below it") {
  CHECK(ids_of(around(coi_2025(), "it-07")) == Strings{"dyrektor", "ii-zastepca-dyrektora",
                                                       "it-03-1", "it-03-2", "it-07", "it-07-1",
                                                       "it-07-2"});
  CHECK(ids_of(around(coi_2025(), "it-07-1")) ==
        Strings{"dyrektor", "ii-zastepca-dyrektora", "it-07", "it-07-1", "it-07-2"});
}

TEST_CASE("the chart is as wide as a phone") {
  for (const auto* id : {"it-05-1", "it-05", "it-08", "dyrektor"}) {
    const auto extent = extent_of(around(coi_2025(), id).placement);
    CHECK(extent.right - extent.left == 246);
  }
}

TEST_CASE("those far from it are left out and counted, at the end where they stood") {
  CHECK(ids_of(around(flat(8), "w-1")).size() == 9);
  CHECK(ids_of(around(flat(9), "w-1")) ==
        Strings{"dyrektor", "w-1", "w-2", "w-3", "w-4", "w-5", "w-6", "w-7", "+ 2"});
  CHECK(ids_of(around(flat(20), "w-20")) ==
        Strings{"dyrektor", "+ 13", "w-14", "w-15", "w-16", "w-17", "w-18", "w-19", "w-20"});
  CHECK(ids_of(around(flat(20), "w-10")) ==
        Strings{"dyrektor", "w-7", "w-8", "w-9", "w-10", "w-11", "w-12", "w-13", "+ 13"});
}

TEST_CASE("lower levels are left out where they are too many, and said at the boxes above") {
  const auto chart = around(synthetic_206(), "dyrektor");
  CHECK(chart.placement.boxes.size() == 7);
  CHECK(chart.hierarchy.nodes[1].remark.notes == Strings{"+ 41"});
  CHECK(ids_of(around(synthetic_206(), "pr-06")).back() == "pr-06");
  // The first level is never left out.
  CHECK(ids_of(around(flat(60), "dyrektor")).size() == 61);
}

TEST_CASE("its relations hang below it, by dashed lines that say what they are") {
  const auto chart = around(coi_2025(), "it-08");
  CHECK(ids_of(chart) == Strings{"dyrektor-departamentu-marki-krakow", "it-08",
                                 "ii-zastepca-prezydenta-miasta-krakowa", "dyrektor"});
  CHECK(chart.placement.boxes.back().lines.front().text == "udział w decyzjach");
  CHECK(chart.placement.lines.back().kind == organization::RelationKind::takes_part_in_decisions);
}

TEST_CASE("a unit whose superior is not known says so") {
  auto structure = office_with_head();
  add_unit(structure, "A", "Referat A", UnitKind::referat, "");
  CHECK(ids_of(around(structure, "a")) == Strings{"przełożony niewskazany:", "a"});
}

TEST_CASE("the unit of the page is marked for the eye and for readers") {
  const auto page = [](const std::string& id) { return "../" + id + "/"; };
  const auto svg =
      draw_unit_chart(coi_2025(), "it-05", polish_words("IT-05"), more_units, page, "u-");
  CHECK(svg.find(R"(<g id="u-u-it-05" class="node t-oddzial biezaca"><a href="../it-05/" )"
                 R"(aria-label="IT-05 Oddział ds. zarządzania aplikacjami" )"
                 R"(aria-current="page">)") != std::string::npos);
  CHECK(svg.find("class=\"organigram waski\" viewBox=\"-4 -4 254 ") != std::string::npos);
  const auto without = draw_unit_chart(coi_2025(), "it-05", polish_words(""), more_units, {}, "u-");
  CHECK(without.find(R"(class="node t-oddzial biezaca" aria-current="page">)") !=
        std::string::npos);
}

TEST_CASE("a post is found by its own id also where it shares the box of its unit") {
  const auto chart = around(coi_2025(), "glowny-miejski-strateg");
  CHECK(chart.hierarchy.nodes[*chart.placement.boxes[1].node].remark.emphasis == Emphasis::own);
}

TEST_CASE("no such unit, no chart") {
  CHECK(draw_unit_chart(coi_2025(), "it-99", polish_words(""), more_units, {}, "").empty());
  CHECK(draw_unit_chart(coi_2025(), "ii-zastepca-prezydenta-miasta-krakowa", polish_words(""),
                        more_units, {}, "")
            .empty());
  CHECK(draw_unit_chart({}, "", polish_words(""), more_units, {}, "").empty());
}

TEST_CASE("around any unit of any structure nothing overlaps, and one is marked") {
  CHECK(rc::check([] {
    const auto structure = *any_structure();
    for (const auto& unit : structure.units) {
      const auto chart = place_unit_chart(structure, unit.id, polish_words(""), more_units);
      RC_ASSERT(chart.has_value());
      RC_ASSERT(faults_of(chart->hierarchy, chart->placement) == Strings{});
      const auto own = std::ranges::count_if(chart->hierarchy.nodes, [](const Node& node) {
        return node.remark.emphasis == Emphasis::own;
      });
      RC_ASSERT(own == 1);
    }
  }));
}

}  // namespace
}  // namespace bipgen::charts
