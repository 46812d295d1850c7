// Whole charts against tests/golden/charts/<case>/expected. BIPGEN_UPDATE_GOLDEN=1 writes the
// files anew; the difference is then read in git.
#include <cstdlib>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "charts/chart.hpp"
#include "support/file_tree.hpp"
#include "unit/charts/geometry.hpp"
#include "unit/charts/structures.hpp"
#include "unit/charts/words.hpp"

namespace bipgen::charts {
namespace {

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

}  // namespace
}  // namespace bipgen::charts
