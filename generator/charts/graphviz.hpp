// Graphviz, behind one function: the only part that knows its library.
#pragma once

#include <string>

#include "charts/placement.hpp"

namespace bipgen::charts {

// The placement as Graphviz's SVG renderer writes it, in the placement's own coordinates. The words
// are left out: box i is the group "b<i>" with texts "t0", "t1" …, line i is "l<i>" with the text
// "t0". Graphviz prints href unescaped and counts a Polish letter as two, so that no word of an act
// should go through it. May be called from many threads; one at a time is inside. Throws
// std::runtime_error when the library fails.
std::string graphviz_svg(const Placement& placement);

}  // namespace bipgen::charts
