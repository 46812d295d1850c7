#include "charts/placement.hpp"

#include <algorithm>
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

using organization::Structure;
using organization::UnitKind;
using testing::add_outsider;
using testing::add_post;
using testing::add_unit;
using testing::any_structure;
using testing::coi_2022;
using testing::coi_2025;
using testing::contradictions;
using testing::dump;
using testing::faults_of;
using testing::office_with_head;
using testing::polish_words;
using testing::relate;
using testing::synthetic_206;
using testing::three_levels;
using Faults = std::vector<std::string>;

struct Placed {
  Hierarchy hierarchy;
  Placement placement;

  const Box& box(const std::string& id) const {
    const auto found = std::ranges::find_if(placement.boxes, [&](const Box& each) {
      return each.node && hierarchy.nodes[*each.node].id == id;
    });
    REQUIRE(found != placement.boxes.end());
    return *found;
  }
  Faults faults() const { return faults_of(hierarchy, placement); }
};

Placed placed(const Structure& structure) {
  const auto text = polish_words("");
  Placed result{hierarchy_of(structure, text.relation), {}};
  result.placement = place(result.hierarchy, {text.directly, text.unplaced});
  return result;
}

Structure flat(int units) {
  auto structure = office_with_head();
  for (int i = 1; i <= units; ++i) {
    add_unit(structure, "W-" + std::to_string(i), "Wydział Przykładowy", UnitKind::wydzial,
             "dyrektor");
  }
  return structure;
}

// So many units, each in the one before.
Structure chain(int length) {
  auto structure = office_with_head();
  std::string superior = "dyrektor";
  for (int i = 0; i < length; ++i) {
    superior = add_unit(structure, "L-" + std::to_string(i), "Referat ds. głębi", UnitKind::referat,
                        superior)
                   .id;
  }
  return structure;
}

TEST_CASE("the chart of 2025 has the measures of the sample") {
  const auto chart = placed(coi_2025());
  CHECK(chart.faults() == Faults{});
  const auto extent = extent_of(chart.placement);
  CHECK(extent.right - extent.left == 810);
  CHECK(extent.bottom - extent.top == 508);
  CHECK(chart.box("it-01-1").left == 16);
  CHECK(chart.box("it-01-1").width == 178);
  CHECK(chart.box("it-05-1").width == 162);
  CHECK(chart.box("it-05-1").height == 40);
  CHECK(chart.box("iii-zastepca-dyrektora").left == 624);
  CHECK(chart.box("dyrektor").centre() == 409);
  CHECK(chart.box("it-08").middle() == chart.box("dyrektor").middle() + 1);
}

TEST_CASE("the chart of 2022 stands without faults") {
  const auto chart = placed(coi_2022());
  CHECK(chart.faults() == Faults{});
  CHECK(chart.box("pelnomocnik-prezydenta").left == 624);
}

TEST_CASE("tops are level, and the caption stands over the head's own units") {
  const auto chart = placed(coi_2022());
  const auto top = chart.box("i-zastepca-dyrektora").top;
  CHECK(chart.box("ii-zastepca-dyrektora").top == top);
  const auto& caption = chart.placement.boxes[1];
  CHECK_FALSE(caption.node);
  CHECK(caption.top == top);
  CHECK(caption.left == chart.box("it-01-1").left);
}

TEST_CASE("more than four columns go into bands of about equal width") {
  const auto chart = placed(synthetic_206());
  CHECK(chart.faults() == Faults{});
  const auto& second = chart.box("ii-zastepca-dyrektora");
  const auto& third = chart.box("iii-zastepca-dyrektora");
  CHECK(third.top > second.top);
  CHECK(third.left < second.left);
  CHECK(extent_of(chart.placement).right < 825);
}

TEST_CASE("a long column under the head is continued in the next ones") {
  const auto chart = placed(flat(34));
  CHECK(chart.faults() == Faults{});
  CHECK(chart.box("w-1").top == chart.box("w-13").top);
  CHECK(chart.box("w-1").top == chart.box("w-24").top);
  const auto few = placed(flat(14));
  CHECK(few.box("w-14").left == few.box("w-1").left);
}

TEST_CASE("units within units are indented, level by level") {
  const auto chart = placed(three_levels());
  CHECK(chart.faults() == Faults{});
  CHECK(chart.box("wo-1").left == chart.box("wo").left + 16);
  CHECK(chart.box("wo-1-1-1").left == chart.box("wo").left + 48);
  CHECK(chart.box("wo-1-1-1").right() == chart.box("wo").right());
}

TEST_CASE("however deep the units are, the innermost box keeps its width") {
  const auto chart = placed(chain(2000));
  CHECK(chart.box("l-1999").width >= 98);
  CHECK(chart.box("l-1999").left == chart.box("l-0").left + 1999 * 16);
}

TEST_CASE("units whose superior is not known have a caption and no line") {
  auto structure = office_with_head();
  add_unit(structure, "A", "Referat A", UnitKind::referat, "dyrektor");
  add_unit(structure, "B", "Referat B", UnitKind::referat, "");
  const auto chart = placed(structure);
  CHECK(chart.faults() == Faults{});
  CHECK(chart.placement.lines.size() == 1);
  const auto caption = std::ranges::find_if(chart.placement.boxes, [](const Box& box) {
    return box.look == Look::caption && box.lines.front().text == "przełożony niewskazany:";
  });
  REQUIRE(caption != chart.placement.boxes.end());
  CHECK(caption->left == chart.box("b").left);
}

TEST_CASE("four columns and units without a superior do not tear the four apart") {
  auto structure = coi_2022();
  add_unit(structure, "IT-99", "Zespół bez przełożonego", UnitKind::zespol, "");
  const auto chart = placed(structure);
  CHECK(chart.faults() == Faults{});
  CHECK(chart.box("iii-zastepca-dyrektora").top == chart.box("i-zastepca-dyrektora").top);
  CHECK(chart.box("it-99").top > chart.box("it-02-5").bottom());
}

TEST_CASE("without a head, units that have units stand on top of columns") {
  Structure structure;
  add_unit(structure, "A", "Wydział A", UnitKind::wydzial, "");
  add_unit(structure, "A-1", "Referat A1", UnitKind::referat, "a");
  add_unit(structure, "B", "Referat B", UnitKind::referat, "");
  const auto chart = placed(structure);
  CHECK(chart.faults() == Faults{});
  CHECK(chart.box("a").width == 194);
  CHECK(chart.box("a").top == 0);
}

TEST_CASE("a second head stands below the first one's chart") {
  auto structure = coi_2022();
  add_post(structure, "burmistrz", "Burmistrz", "").head = true;
  add_unit(structure, "X", "Referat X", UnitKind::referat, "burmistrz");
  const auto chart = placed(structure);
  CHECK(chart.faults() == Faults{});
  CHECK(chart.box("burmistrz").top > chart.box("it-02-5").bottom());
}

TEST_CASE("all contradictions at once are still a chart") {
  const auto chart = placed(contradictions());
  CHECK(chart.faults() == Faults{});
  const auto dashed = std::ranges::count_if(chart.placement.lines, [](const Line& line) {
    return line.kind != organization::RelationKind::reports_to;
  });
  CHECK(dashed == 6);
}

TEST_CASE("nothing has no extent") {
  CHECK(place({}, {}).boxes.empty());
  CHECK(extent_of({}).right == 0);
}

TEST_CASE("every structure is drawn once and whole, and nothing overlaps") {
  CHECK(rc::check([] {
    const auto chart = placed(*any_structure());
    RC_LOG() << dump(chart.hierarchy, chart.placement);
    RC_ASSERT(chart.faults() == Faults{});
  }));
}

}  // namespace
}  // namespace bipgen::charts
