// The part of a chart around one unit: the way up to the head, the units beside it, all below it.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "charts/chart.hpp"
#include "charts/drawing.hpp"

namespace bipgen::charts {

// The chart without its addresses; nothing when there is no such unit.
std::optional<PlacedChart> place_unit_chart(const organization::Structure& structure,
                                            const std::string& id, const ChartText& text,
                                            const std::function<std::string(std::size_t)>& more);

// One column, as wide as a phone. `id` is of a unit or post; it is marked as the one that the page
// is about. Where there are many beside it, the farthest are left out, and one box says how many
// ("+ 12", by `more`); where there are very many below it, the lower levels are, and the boxes
// above them say so. Those to whom it has relations hang below it by dashed lines. "" when there is
// no such unit.
std::string draw_unit_chart(const organization::Structure& structure, const std::string& id,
                            const ChartText& text,
                            const std::function<std::string(std::size_t)>& more, const Href& href,
                            const std::string& id_prefix);

}  // namespace bipgen::charts
