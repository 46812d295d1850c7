// Optimal assignment: which of the left goes with which of the right. Internal to history/; the
// only user of LEMON.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace bipgen::history {

struct Gain {
  std::size_t left = 0;
  std::size_t right = 0;
  std::int64_t value = 0;  // above that of staying alone; more than 0
};

// The assignment of the greatest sum; by `left`, empty for who stays alone. Each pair at most once
// in `gains`.
std::vector<std::optional<std::size_t>> assign(std::size_t left, std::size_t right,
                                               const std::vector<Gain>& gains);

}  // namespace bipgen::history
