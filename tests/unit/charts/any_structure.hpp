// Structures with every fault that ids, superiors and flags can have.
#pragma once

#include <rapidcheck.h>

#include "organization/structure.hpp"

namespace bipgen::charts::testing {

// At most so many units.
rc::Gen<organization::Structure> any_structure(int most_units = 40);

}  // namespace bipgen::charts::testing
