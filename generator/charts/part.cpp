#include "charts/part.hpp"

#include <algorithm>
#include <utility>

namespace bipgen::charts {

Part part_of(const Hierarchy& whole, const std::vector<bool>& kept) {
  Part part;
  std::size_t count = 0;
  for (const bool is_kept : kept) {
    part.places.push_back(is_kept ? std::optional(count++) : std::nullopt);
  }
  const auto kept_of = [&](const std::vector<std::size_t>& nodes) {
    std::vector<std::size_t> result;
    for (const auto node : nodes) {
      if (part.places[node]) result.push_back(*part.places[node]);
    }
    return result;
  };
  auto& result = part.hierarchy;
  for (std::size_t i = 0; i < whole.nodes.size(); ++i) {
    if (!kept[i]) continue;
    result.nodes.push_back(whole.nodes[i]);
    result.nodes.back().children = kept_of(whole.nodes[i].children);
  }
  result.heads = kept_of(whole.heads);
  result.unplaced = kept_of(whole.unplaced);
  if (whole.above) result.above = part.places[*whole.above];
  for (const auto& aside : whole.asides) {
    Aside mine{aside.superior ? part.places[*aside.superior] : std::nullopt,
               kept_of(aside.members)};
    if (mine.superior.has_value() == aside.superior.has_value() && !mine.members.empty()) {
      result.asides.push_back(std::move(mine));
    }
  }
  for (auto link : whole.links) {
    if (!kept[link.from] || !kept[link.to]) continue;
    link.from = *part.places[link.from];
    link.to = *part.places[link.to];
    result.links.push_back(std::move(link));
  }
  return part;
}

bool is_unit(const Node& node) {
  return node.rank == Rank::unit || (node.rank == Rank::post && !node.post_id.empty());
}

std::size_t count_units_below(const Hierarchy& hierarchy, std::size_t top) {
  auto open = hierarchy.nodes[top].children;
  std::size_t units = 0;
  for (std::size_t i = 0; i < open.size(); ++i) {
    const auto& node = hierarchy.nodes[open[i]];
    if (is_unit(node)) ++units;
    open.insert(open.end(), node.children.begin(), node.children.end());
  }
  return units;
}

}  // namespace bipgen::charts
