// The plan of a chart: its tops, and the columns below each. No coordinates.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/placement.hpp"

namespace bipgen::charts {

// Either one node with all that is below it, or several trees under a caption.
struct Column {
  std::optional<std::size_t> head;
  std::string caption;
  std::vector<std::size_t> trees;
  bool joined = true;  // a line comes down from the section's top
};

// A top and its columns, in bands of so many at most, one band below the other.
struct Section {
  std::optional<std::size_t> top;
  std::vector<std::vector<Column>> bands;
};

std::vector<Section> sections_of(const Hierarchy& hierarchy, const Captions& captions,
                                 std::size_t columns_of_band);

}  // namespace bipgen::charts
