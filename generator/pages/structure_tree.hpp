// Parts of a structure that several pages show: the nested list, tasks, the chart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// The nested list of subordination, for the recursive partial "tree_node".
templates::List structure_tree(const Site& site, std::string_view from,
                               const history::DatedStructure& dated);

// Tasks with their provisions and parts, for the recursive partial "task_item".
templates::List task_list(const Site& site, std::string_view from,
                          const std::vector<organization::Task>& tasks);

// The chart for the page at `from`; an overview where the structure is large.
DrawnChart drawn_chart(const Site& site, const history::DatedStructure& dated,
                       std::string_view from);
// Its SVG alone, without branches.
std::string chart_html(const Site& site, const history::DatedStructure& dated,
                       std::string_view from);

}  // namespace bipgen::pages
