// Which of two acts comes after the other.
#pragma once

#include "timeline/timeline.hpp"

namespace bipgen::timeline {

// Whether the one can amend the other: later acts amend earlier ones, by date, and of one day by
// number; an act may also end parts of itself. Without both dates the answer is no.
bool is_later(const Entry& by, const Entry& amended);

}  // namespace bipgen::timeline
