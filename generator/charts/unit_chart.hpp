// The part of a chart around one unit: the way up to the head, the units beside it, all below it.
#pragma once

#include <string>

#include "charts/chart.hpp"

namespace bipgen::charts {

// `id` is of a unit or post; it is marked as the one that the page is about. Units beside it that
// are many are left out, and one box says how many ("+ 12", by `more`). "" when there is no such
// unit.
std::string draw_unit_chart(const organization::Structure& structure, const std::string& id,
                            const ChartText& text,
                            const std::function<std::string(std::size_t)>& more, const Href& href,
                            const std::string& id_prefix);

}  // namespace bipgen::charts
