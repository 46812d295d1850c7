// A structure too large for one page: an overview cut at a depth, and a chart of its own for each
// branch.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/drawing.hpp"

namespace bipgen::charts {

// More units than this, or a chart too tall for a landscape page, and it is split.
inline constexpr std::size_t k_most_units = 45;

// The overview, or the whole, and then the branches, each before those that it is split into; of
// each chart but the first the first head is its top.
std::vector<PlacedChart> split_chart(const Hierarchy& hierarchy, const ChartText& text,
                                     const std::function<std::string(std::size_t)>& more);

struct Branch {
  std::string top_id;  // of the unit or post that the branch hangs from
  std::string name;
  std::string svg;
};

struct SplitChart {
  std::string svg;               // the whole chart, or the overview
  std::vector<Branch> branches;  // none: `svg` is everything
};

// `more` gives the words under a box that has units on another chart: for 17 "+ 17 jedn. – osobny
// schemat". A branch hangs from a deputy or whoever else stands directly below the head, or from
// the lowest under whom all stand that the overview leaves out; a branch that is too large is split
// in its turn. So every unit is in the overview or in a branch, and below the top of one branch at
// most in which it is not cut off again. Relations to others are drawn in the branch as well, to a
// box of theirs at the side. The title of a branch is its name and that of the whole; it has no
// description. Ids of branch charts are prefixed with `id_prefix` and their number.
SplitChart draw_split_chart(const organization::Structure& structure, const ChartText& text,
                            const std::function<std::string(std::size_t)>& more, const Href& href,
                            const std::string& id_prefix);

}  // namespace bipgen::charts
