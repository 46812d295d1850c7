// What a box says and how tall that makes it.
#pragma once

#include <string>

#include "charts/placement.hpp"

namespace bipgen::charts {

// The box of `hierarchy.nodes[node]`, with its words and remarks wrapped to `width`.
Box make_box(const Hierarchy& hierarchy, std::size_t node, Point at, int width);

// The same for words that are no node of a structure.
Box make_box(const Node& node, Look look, Point at, int width);

// Words above a column; as tall as its lines.
Box make_caption(const std::string& words, Point at, int width);

}  // namespace bipgen::charts
