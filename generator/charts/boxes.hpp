// What a box says and how tall that makes it.
#pragma once

#include <string>

#include "charts/placement.hpp"

namespace bipgen::charts {

// The box of `hierarchy.nodes[node]`, with its words wrapped to `width`.
Box make_box(const Hierarchy& hierarchy, std::size_t node, Point at, int width);

// Words above a column; as tall as its lines.
Box make_caption(const std::string& words, Point at, int width);

}  // namespace bipgen::charts
