// The panel at the top right: outsiders, and those who stand outside the line of the office.
#pragma once

#include <vector>

#include "charts/placement.hpp"

namespace bipgen::charts {

struct Panel {
  Placement placement;
  std::vector<std::size_t> members;  // nodes that stand at the side, top to bottom
  std::vector<bool> drawn;           // per link: its line is in the placement
  int bottom = 0;                    // of the lowest box; `at.y` for an empty panel
  int left = 0;                      // of its column
};

// The width of the panel's column.
int panel_width(const Hierarchy& hierarchy);

// `at` is the upper left corner of the panel's column. An outsider who already stands above the
// head has the box `above`; lines lead to it.
Panel make_panel(const Hierarchy& hierarchy, Point at, const Box* above);

}  // namespace bipgen::charts
