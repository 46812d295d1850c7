// Numbers of units that are added (ZTP § 89). Private to drafting/.
#pragma once

#include <optional>

#include "act/level.hpp"

namespace bipgen::drafting {

// Whether a unit numbered so may be added between two others; at either end of the list the
// neighbour is absent.
bool fits_between(const std::optional<act::Label>& previous, const act::Label& label,
                  const std::optional<act::Label>& next, act::Level level);

// The number that such a unit gets: at the end of the list the next one, elsewhere the one before
// it and a letter ("2a", "2aa", "ba"). Empty when no number fits, as before the first.
std::optional<act::Label> label_between(const std::optional<act::Label>& previous,
                                        const std::optional<act::Label>& next, act::Level level);

}  // namespace bipgen::drafting
