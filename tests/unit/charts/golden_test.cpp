// Whole charts against tests/golden/charts/<case>/expected. BIPGEN_UPDATE_GOLDEN=1 writes the
// files anew; the difference is then read in git.
#include <cstdlib>
#include <filesystem>
#include <string>

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

using namespace testing;
using testing::coi_2022;
using testing::coi_2025;
using testing::contradictions;
using testing::dump;
using testing::polish_words;
using testing::synthetic_206;
using testing::three_levels;
namespace fs = std::filesystem;
namespace files = bipgen::testing;

// The working folder is the project's.
void check_case(const std::string& name, const files::FileTree& actual) {
  const auto folder = fs::path("tests/golden/charts") / name / "expected";
  if (std::getenv("BIPGEN_UPDATE_GOLDEN") != nullptr) files::replace_tree(folder, actual);
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

std::string difference_of(const Compared& change, const std::string& title) {
  const auto old_page = [](const std::string& id) { return "../../komorki/" + id + "-dawna/"; };
  return draw_difference_chart(change.before, change.after, change.comparison,
                               polish_difference_words(title), old_page, page_of, "roznica-");
}

TEST_CASE("golden: everything that a difference chart marks") {
  check_case("difference", {{"chart.svg", difference_of(invented_change(), "Biuro Przykładowe")}});
}

TEST_CASE("golden: an overview, and a chart for each branch") {
  const auto chart = draw_split_chart(synthetic_206(), polish_words("Biuro Przykładowe"),
                                      more_on_other_charts, page_of, "schemat-");
  files::FileTree actual = {{"overview.svg", chart.svg}};
  for (std::size_t i = 0; i < chart.branches.size(); ++i) {
    actual["branch-" + std::to_string(i + 1) + ".svg"] = chart.branches[i].svg;
  }
  check_case("split-206", actual);
}

TEST_CASE("golden: the part of a chart around a unit") {
  files::FileTree actual;
  for (const auto* id : {"it-05", "it-08", "it-01-3", "i-zastepca-dyrektora"}) {
    actual[std::string(id) + ".svg"] =
        draw_unit_chart(coi_2025(), id, polish_words("Położenie"), more_units, page_of, "schemat-");
  }
  actual["pr-01-5.svg"] = draw_unit_chart(synthetic_206(), "pr-01-5", polish_words("Położenie"),
                                          more_units, page_of, "schemat-");
  actual["dyrektor.svg"] = draw_unit_chart(synthetic_206(), "dyrektor", polish_words("Położenie"),
                                           more_units, page_of, "schemat-");
  check_case("unit", actual);
}

TEST_CASE("golden: lives") {
  check_case("life-line", {{"simple.svg", draw_life_line(simple_life(), "zycie-")},
                           {"single.svg", draw_life_line(single_life(), "zycie-")},
                           {"large.svg", draw_life_line(large_life(), "zycie-")}});
}

}  // namespace
}  // namespace bipgen::charts
