// The rows of explanations.hpp, in files by what they are about.
#pragma once

#include <span>

#include "source/explanations.hpp"

namespace bipgen::source {

std::span<const Explanation> explanations_of_files();       // B00xx, B01xx
std::span<const Explanation> explanations_of_texts();       // B02xx, B03xx
std::span<const Explanation> explanations_of_time();        // B04xx
std::span<const Explanation> explanations_of_offices();     // B0501 to B0515
std::span<const Explanation> explanations_of_statements();  // B0516 to B0554
std::span<const Explanation> explanations_of_pages();       // B06xx to B08xx
std::span<const Explanation> explanations_of_amendments();  // B09xx
std::span<const Explanation> explanations_of_imports();     // B10xx

}  // namespace bipgen::source
