// Dashed lines: between the head and who stands beside it, straight; between any others, through
// the strips beside the columns and under the chart.
#pragma once

#include <map>
#include <vector>

#include "charts/panel.hpp"
#include "charts/placement.hpp"

namespace bipgen::charts {

// The line of a link, without its way.
Line line_of(const Link& link);

// The room for labels between the head and the panel.
int beside_gap(const Hierarchy& hierarchy);

// How many ends of lines each channel has to take; the gaps beside columns grow by them.
using Lanes = std::map<Channel, int>;
inline constexpr int k_lane = 4;

// The links that the panel has not drawn, by the way that they take.
struct Routing {
  std::vector<std::size_t> beside;  // between the first head and a member of the panel
  std::vector<std::size_t> around;
  int panel_left = 0;
};
Routing routing_of(const Hierarchy& hierarchy, const Panel& panel);

Lanes lanes_of(const Hierarchy& hierarchy, const std::vector<std::size_t>& around,
               const Placement& placement);

// The columns from the left.
struct ColumnEdges {
  std::vector<int> lefts;
  std::vector<int> rights;
};

// Adds the lines.
void route_links(const Hierarchy& hierarchy, const Routing& routing, const ColumnEdges& edges,
                 Placement& placement);

}  // namespace bipgen::charts
