// A structure too large for one page: an overview cut at a depth, and a chart of its own for each
// branch.
#pragma once

#include <string>
#include <vector>

#include "charts/chart.hpp"

namespace bipgen::charts {

// More units than this, or a chart too tall for a landscape page, and it is split.
inline constexpr std::size_t k_most_units = 45;

struct Branch {
  std::string top_id;  // of the unit or post that the branch hangs from
  std::string name;
  std::string svg;
};

struct SplitChart {
  std::string svg;               // the whole chart, or the overview
  std::vector<Branch> branches;  // none: `svg` is everything
};

// `more` gives the words under a box of the overview that has a chart of its own: for 17
// "+ 17 jedn. – osobny schemat". Ids of branch charts are prefixed with `id_prefix` and their
// number.
SplitChart draw_split_chart(const organization::Structure& structure, const ChartText& text,
                            const std::function<std::string(std::size_t)>& more, const Href& href,
                            const std::string& id_prefix);

}  // namespace bipgen::charts
