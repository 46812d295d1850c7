// Lives of invented units.
#pragma once

#include "charts/life_line.hpp"

namespace bipgen::charts::testing {

// One structure: one stretch.
LifeLine single_life();
// A unit that came from a division, was renamed, and later took over another.
LifeLine simple_life();
// Twelve days, eight lanes.
LifeLine large_life();

}  // namespace bipgen::charts::testing
