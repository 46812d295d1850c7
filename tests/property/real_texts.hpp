// Real acts of the repository, to be edited at random.
#pragma once

#include <vector>

#include "act/act.hpp"

namespace bipgen::property {

// The acts of content/, and the base and the announced text of the golden case of consolidation.
std::vector<act::Text> real_texts();

}  // namespace bipgen::property
