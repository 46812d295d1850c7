// How the tests of this folder say that a rule holds.
#pragma once

#include <doctest/doctest.h>

#include "architecture/rules.hpp"

namespace bipgen::architecture {

// Every violation is a failure of its own.
inline void check_none(const Violations& violations) {
  for (const std::string& violation : violations) FAIL_CHECK(violation);
  CHECK(violations.empty());
}

}  // namespace bipgen::architecture
