// A hierarchy that is placed, as the SVG of the page: the last steps that all charts of structures
// share.
#pragma once

#include <functional>
#include <string>

#include "charts/chart.hpp"
#include "charts/svg.hpp"

namespace bipgen::charts {

struct PlacedChart {
  Hierarchy hierarchy;
  Placement placement;
};

// The visible words of a node in their order.
std::string label_of(const Node& node);

// The address of a node's page, "" for none.
using Address = std::function<std::string(const Node&)>;

// By the id of a node, or of the post that shares it.
Address address_by(const Href& href);

std::string draw_placed(const PlacedChart& chart, const ChartText& text, const Address& address,
                        const std::string& id_prefix, Frame frame);

}  // namespace bipgen::charts
