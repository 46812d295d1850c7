// A timeline as lines that a person can read: the golden cases' form.
#pragma once

#include <string>

#include "timeline/timeline.hpp"

namespace bipgen::testing {

std::string dump_timeline(const timeline::Timeline& timeline);

}  // namespace bipgen::testing
