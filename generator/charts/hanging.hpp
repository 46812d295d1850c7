// Trees hung in a column: boxes one below the other, each level a step to the right, joined by a
// bus at the left.
#pragma once

#include <optional>
#include <vector>

#include "charts/placement.hpp"

namespace bipgen::charts {

inline constexpr int k_gap = 6;      // between boxes of a column
inline constexpr int k_indent = 16;  // of a level
inline constexpr int k_bus = 8;      // from the left edge of what the children hang from
inline constexpr int k_box_width = 194;
inline constexpr int k_least_width = 98;  // of the most indented box

// The width that a column needs for trees of so many levels, the first of them indented or not; at
// least `least`.
int column_width(int levels, bool indented, int least);

struct Hanging {
  std::vector<std::size_t> trees;
  std::optional<std::size_t> superior;  // of the trees; none: no lines to them
  std::vector<Point> way;               // from the superior's box to the top of the trees' bus
  int left = 0;                         // of the trees' boxes
  int right = 0;                        // of all boxes
  int top = 0;
  Channel channel;
};

// Adds the boxes and lines; the bottom of the last box, or `top` when there is none.
int hang(const Hierarchy& hierarchy, const Hanging& hanging, Placement& placement);

// The same for the children of a box that stands already, below it.
int hang_below(const Hierarchy& hierarchy, const Box& box, Placement& placement);

// Appends a point unless the way is there already.
void go(std::vector<Point>& way, Point point);

}  // namespace bipgen::charts
