// Whole charts against tests/golden/charts/<case>/expected. scripts/update-golden charts[/<case>]
// writes the files anew, by BIPGEN_UPDATE_GOLDEN=all or =<case>; the difference is then read in
// git.
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "charts/chart.hpp"
#include "charts/difference_chart.hpp"
#include "charts/life_line.hpp"
#include "charts/split_chart.hpp"
#include "charts/unit_chart.hpp"
#include "support/file_tree.hpp"
#include "unit/charts/comparisons.hpp"
#include "unit/charts/geometry.hpp"
#include "unit/charts/life_lines.hpp"
#include "unit/charts/structures.hpp"
#include "unit/charts/words.hpp"

namespace bipgen::charts {
namespace {

using testing::coi_2022;
using testing::coi_2025;
using testing::contradictions;
using testing::dump;
using testing::invented_change;
using testing::large_life;
using testing::more_on_other_charts;
using testing::more_units;
using testing::polish_difference_words;
using testing::polish_words;
using testing::simple_life;
using testing::single_life;
using testing::synthetic_206;
using testing::three_levels;
namespace fs = std::filesystem;
namespace files = bipgen::testing;

// The working folder is the project's.
void check_case(const std::string& name, const files::FileTree& actual) {
  const auto folder = fs::path("tests/golden/charts") / name / "expected";
  const auto* update = std::getenv("BIPGEN_UPDATE_GOLDEN");
  if (update != nullptr) {
    // The other cases are nobody's matter then.
    if (update == name || update == std::string_view("all")) files::replace_tree(folder, actual);
    return;
  }
  const auto expected = files::read_tree(folder);
  CHECK(expected.size() == actual.size());
  for (const auto& file : actual) {
    CAPTURE(file.first);
    REQUIRE(expected.contains(file.first));
    CHECK(expected.at(file.first) == file.second);
  }
}

std::string page_of(const std::string& id) {
  return "../../komorki/" + id + "/";
}

std::string placement_of(const organization::Structure& structure) {
  const auto text = polish_words("");
  const auto hierarchy = hierarchy_of(structure, text.relation);
  return dump(hierarchy, place(hierarchy, {text.directly, text.unplaced}));
}

files::FileTree chart_and_placement(const organization::Structure& structure,
                                    const std::string& title) {
  return {{"chart.svg", draw_chart(structure, polish_words(title), page_of, "schemat-")},
          {"placement.txt", placement_of(structure)}};
}

TEST_CASE("golden: the Centrum Obsługi Informatycznej in 2025") {
  check_case("coi-2025",
             chart_and_placement(coi_2025(), "Centrum Obsługi Informatycznej od 28 lipca 2025 r."));
}

TEST_CASE("golden: the Centrum Obsługi Informatycznej in 2022") {
  check_case("coi-2022", chart_and_placement(
                             coi_2022(), "Centrum Obsługi Informatycznej od 23 czerwca 2022 r."));
}

TEST_CASE("golden: units within units within units") {
  check_case("three-levels", chart_and_placement(three_levels(), "Biuro Przykładowe"));
}

TEST_CASE("golden: all contradictions at once") {
  check_case("contradictions", chart_and_placement(contradictions(), "Biuro „Ćwiczenia” & <inne>"));
}

TEST_CASE("golden: 206 units in bands") {
  check_case("units-206", {{"placement.txt", placement_of(synthetic_206())}});
}

std::string text_of(const PlacedChart& chart) {
  return dump(chart.hierarchy, chart.placement);
}

TEST_CASE("golden: everything that a difference chart marks") {
  const auto change = invented_change();
  const auto text = polish_difference_words("Biuro Przykładowe: co się zmieniło");
  PlacedChart chart{mark_difference(change.before, change.after, change.comparison, text), {}};
  chart.placement = place(chart.hierarchy, {text.chart.directly, text.chart.unplaced});
  const auto old_page = [](const std::string& id) { return "../../komorki/" + id + "-dawna/"; };
  check_case("difference",
             {{"placement.txt", text_of(chart)},
              {"chart.svg", draw_difference_chart(change.before, change.after, change.comparison,
                                                  text, old_page, page_of, "roznica-")}});
}

TEST_CASE("golden: an overview, and a chart for each branch") {
  const auto text = polish_words("Biuro Przykładowe");
  const auto office = synthetic_206();
  const auto charts = split_chart(hierarchy_of(office, text.relation), text, more_on_other_charts);
  const auto drawn = draw_split_chart(office, text, more_on_other_charts, page_of, "schemat-");
  REQUIRE(charts.size() == 6);
  check_case("split-206", {{"overview.txt", text_of(charts[0])},
                           {"overview.svg", drawn.svg},
                           {"branch-1.txt", text_of(charts[1])},
                           {"branch-1.svg", drawn.branches[0].svg}});
}

TEST_CASE("golden: the part of a chart around a unit") {
  files::FileTree actual;
  const auto text = polish_words("Położenie komórki");
  const auto add = [&](const organization::Structure& structure, const std::string& id) {
    const auto chart = place_unit_chart(structure, id, text, more_units);
    REQUIRE(chart);
    actual[id + ".txt"] = text_of(*chart);
    actual[id + ".svg"] = draw_unit_chart(structure, id, text, more_units, page_of, "schemat-");
  };
  for (const auto* id : {"it-05", "it-08", "it-01-3", "i-zastepca-dyrektora"}) add(coi_2025(), id);
  for (const auto* id : {"pr-01-5", "dyrektor"}) add(synthetic_206(), id);
  check_case("unit", actual);
}

TEST_CASE("golden: lives of units") {
  files::FileTree actual;
  const auto add = [&](const std::string& name, const LifeLine& line) {
    actual[name + ".txt"] = dump(place_life_line(line));
    actual[name + ".svg"] = draw_life_line(line, "zycie-");
  };
  add("single", single_life());
  add("simple", simple_life());
  add("large", large_life());
  check_case("life-line", actual);
}

}  // namespace
}  // namespace bipgen::charts
