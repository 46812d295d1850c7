// What must be true of every placement, and its text form.
#pragma once

#include <string>
#include <vector>

#include "charts/life_line.hpp"
#include "charts/placement.hpp"

namespace bipgen::charts::testing {

// What is wrong with a placement, a sentence each: boxes that overlap, nodes drawn twice or not at
// all, lines that do not end at their boxes, bend otherwise than at right angles or run through a
// box, labels over boxes, boxes off the grid, subordinates before their superior.
std::vector<std::string> faults_of(const Hierarchy& hierarchy, const Placement& placement);

// One line for each box and line, in their order.
std::string dump(const Hierarchy& hierarchy, const Placement& placement);

std::string dump(const PlacedLife& life);

}  // namespace bipgen::charts::testing
