// The dictionary of these tests: loaded once, because loading is the slow part.
#pragma once

#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

inline const Analyze& test_dictionary() {
  static const Analyze analyze = analyze_when_needed();
  return analyze;
}

}  // namespace bipgen::morphology
