// Some nodes of a hierarchy as one of their own.
#pragma once

#include <optional>
#include <vector>

#include "charts/hierarchy.hpp"

namespace bipgen::charts {

struct Part {
  Hierarchy hierarchy;
  std::vector<std::optional<std::size_t>> places;  // of the nodes of the whole
};

// The kept nodes in their order, and what joins them. Where a superior is not kept, those below it
// stand in no list of tops. `kept` has one entry for each node.
Part part_of(const Hierarchy& whole, const std::vector<bool>& kept);

// Units are counted, and posts that are units; neither other posts nor outsiders.
bool is_unit(const Node& node);
std::size_t count_units_below(const Hierarchy& hierarchy, std::size_t top);

}  // namespace bipgen::charts
