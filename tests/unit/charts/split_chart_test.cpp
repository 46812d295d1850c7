#include "charts/split_chart.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "unit/charts/any_structure.hpp"
#include "unit/charts/geometry.hpp"
#include "unit/charts/structures.hpp"
#include "unit/charts/words.hpp"

namespace bipgen::charts {
namespace {

using organization::RelationKind;
using organization::Structure;
using organization::UnitKind;
using testing::add_unit;
using testing::any_structure;
using testing::coi_2025;
using testing::faults_of;
using testing::more_on_other_charts;
using testing::office_with_head;
using testing::polish_words;
using testing::relate;
using testing::synthetic_206;
using Strings = std::vector<std::string>;

std::vector<PlacedChart> split(const Structure& structure) {
  return split_chart(hierarchy_of(structure, polish_words("").relation), polish_words(""),
                     more_on_other_charts);
}

const Node* find(const PlacedChart& chart, const std::string& id) {
  const auto& nodes = chart.hierarchy.nodes;
  const auto found = std::ranges::find(nodes, id, &Node::id);
  return found == nodes.end() ? nullptr : &*found;
}

std::string top_of(const PlacedChart& chart) {
  return chart.hierarchy.nodes[chart.hierarchy.heads.front()].id;
}

TEST_CASE("a chart that fits a page is whole") {
  const auto charts = split(coi_2025());
  REQUIRE(charts.size() == 1);
  CHECK(charts[0].hierarchy.nodes.size() == hierarchy_of(coi_2025(), {}).nodes.size());
  const auto drawn = draw_split_chart(coi_2025(), polish_words(""), more_on_other_charts, {}, "s-");
  CHECK(drawn.branches.empty());
  CHECK(drawn.svg == draw_chart(coi_2025(), polish_words(""), {}, "s-"));
}

TEST_CASE("206 units: an overview of a page, and a page for each deputy") {
  const auto charts = split(synthetic_206());
  REQUIRE(charts.size() == 6);
  for (const auto& chart : charts) {
    const auto extent = extent_of(chart.placement);
    CHECK(extent.right - extent.left <= 830);
    CHECK(extent.bottom - extent.top <= 690);
    CHECK(faults_of(chart.hierarchy, chart.placement) == Strings{});
  }
  CHECK(find(charts[0], "pr-01-1")->remark.notes == Strings{"+ 4 jedn. – osobny schemat"});
  CHECK(find(charts[0], "pr-01-9")->remark.notes == Strings{});
  CHECK(find(charts[0], "pr-01-1-1") == nullptr);
  CHECK(top_of(charts[1]) == "i-zastepca-dyrektora");
  CHECK(find(charts[1], "pr-01-1")->remark.notes == Strings{});
  // Every unit is in one branch and no other; the one directly below the head in none.
  for (const auto& unit : synthetic_206().units) {
    const auto branches = std::ranges::count_if(
        charts.begin() + 1, charts.end(),
        [&](const PlacedChart& chart) { return find(chart, unit.id) != nullptr; });
    CHECK(branches == (unit.id == "pr-06" ? 0 : 1));
  }
}

TEST_CASE("branches have names, titles and ids of their own") {
  const auto drawn =
      draw_split_chart(synthetic_206(), polish_words("Biuro"), more_on_other_charts, {}, "s-");
  REQUIRE(drawn.branches.size() == 5);
  const auto& branch = drawn.branches[1];
  CHECK(branch.top_id == "ii-zastepca-dyrektora");
  CHECK(branch.name == "II Zastępca Dyrektora");
  CHECK(branch.svg.find("<title id=\"s-2-title\">II Zastępca Dyrektora – Biuro</title>") !=
        std::string::npos);
  // What the description says of the whole is not true of a part.
  CHECK(branch.svg.find("<desc") == std::string::npos);
  CHECK(branch.svg.find("aria-describedby") == std::string::npos);
  CHECK(branch.svg.find("id=\"s-2-u-pr-02-1\"") != std::string::npos);
}

TEST_CASE("many units side by side cannot be split, and stay whole") {
  auto structure = office_with_head();
  for (int i = 1; i <= 60; ++i) {
    add_unit(structure, "W-" + std::to_string(i), "Wydział", UnitKind::wydzial, "dyrektor");
  }
  const auto charts = split(structure);
  REQUIRE(charts.size() == 1);
  CHECK(charts[0].hierarchy.nodes.size() == 61);
}

TEST_CASE("a branch hangs from the lowest under whom all stand that is left out") {
  auto structure = office_with_head();
  add_unit(structure, "A", "Wydział A", UnitKind::wydzial, "dyrektor");
  add_unit(structure, "B", "Wydział B", UnitKind::wydzial, "a");
  add_unit(structure, "C", "Oddział C", UnitKind::oddzial, "b");
  for (int i = 1; i <= 50; ++i) {
    add_unit(structure, "C-" + std::to_string(i), "Referat", UnitKind::referat, "c");
  }
  const auto charts = split(structure);
  REQUIRE(charts.size() == 2);
  CHECK(top_of(charts[1]) == "c");
}

TEST_CASE("a branch that is too large is split again") {
  auto structure = office_with_head();
  std::string superior = "dyrektor";
  for (int level = 0; level < 4; ++level) {
    const auto code = "L-" + std::to_string(level);
    for (int i = 0; i < 30; ++i) {
      const auto oddzial = add_unit(structure, code + "-" + std::to_string(i), "Oddział",
                                    UnitKind::oddzial, superior)
                               .id;
      add_unit(structure, code + "-" + std::to_string(i) + "-1", "Referat", UnitKind::referat,
               oddzial);
    }
    superior = structure.units.back().component_of = "l-" + std::to_string(level) + "-29";
  }
  const auto charts = split(structure);
  CHECK(charts.size() > 2);
  for (const auto& unit : structure.units) {
    CAPTURE(unit.id);
    CHECK(std::ranges::any_of(charts, [&](const auto& chart) { return find(chart, unit.id); }));
  }
}

TEST_CASE("relations to others are drawn in the branch, with the others at its side") {
  auto structure = synthetic_206();
  relate(structure, "pr-01-1-1", RelationKind::cooperates_with, "pr-02-1-1");
  const auto charts = split(structure);
  for (const auto& [branch, mine, other] :
       {std::tuple(1U, "pr-01-1-1", "pr-02-1-1"), std::tuple(2U, "pr-02-1-1", "pr-01-1-1")}) {
    const auto& chart = charts[branch];
    CHECK(chart.hierarchy.links.size() == 1);
    REQUIRE(find(chart, other) != nullptr);
    CHECK(find(chart, other)->rank == Rank::outsider);
    CHECK(find(chart, mine)->rank == Rank::unit);
    CHECK(faults_of(chart.hierarchy, chart.placement) == Strings{});
  }
}

TEST_CASE("a chain of any depth is split into few charts") {
  auto structure = office_with_head();
  std::string superior = "dyrektor";
  for (int i = 0; i < 500; ++i) {
    superior =
        add_unit(structure, "L-" + std::to_string(i), "Referat", UnitKind::referat, superior).id;
  }
  CHECK(split(structure).size() < 50);
}

TEST_CASE("nothing gives no chart") {
  const auto drawn = draw_split_chart({}, polish_words(""), more_on_other_charts, {}, "");
  CHECK(drawn.svg.empty());
  CHECK(drawn.branches.empty());
}

TEST_CASE(
    "of any structure everybody is somewhere with all who are directly below, and no chart "
    "has faults") {
  CHECK(rc::check([] {
    const auto structure = *any_structure(150);
    const auto whole = hierarchy_of(structure, polish_words("").relation);
    const auto charts = split(structure);
    std::map<std::string, std::size_t> most_below;
    for (const auto& chart : charts) {
      RC_ASSERT(faults_of(chart.hierarchy, chart.placement) == Strings{});
      for (const auto& node : chart.hierarchy.nodes) {
        auto& most = most_below.emplace(node.id, 0).first->second;
        most = std::max(most, node.children.size());
      }
    }
    for (const auto& node : whole.nodes) {
      if (node.rank == Rank::outsider) continue;
      RC_ASSERT(most_below.contains(node.id));
      RC_ASSERT(most_below.at(node.id) == node.children.size());
    }
  }));
}

}  // namespace
}  // namespace bipgen::charts
