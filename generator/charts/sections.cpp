#include "charts/sections.hpp"

#include <algorithm>
#include <iterator>

namespace bipgen::charts {
namespace {

// A column of more boxes is continued in the next one.
constexpr std::size_t k_boxes_of_column = 14;

std::size_t count_boxes(const Hierarchy& hierarchy, const std::vector<std::size_t>& trees) {
  std::size_t boxes = trees.size();
  for (const auto tree : trees) boxes += count_below(hierarchy, tree);
  return boxes;
}

// `trees` in as few columns as their boxes need, but at least so many if there are so many trees;
// evenly filled.
std::vector<Column> captioned(const Hierarchy& hierarchy, const std::vector<std::size_t>& trees,
                              const std::string& caption, bool joined, std::size_t least = 1) {
  const auto boxes = count_boxes(hierarchy, trees);
  const auto count =
      std::max(std::min(least, trees.size()), (boxes + k_boxes_of_column - 1) / k_boxes_of_column);
  std::vector<Column> columns;
  std::size_t filled = 0;
  for (const auto tree : trees) {
    if (columns.empty() || filled * count >= boxes * columns.size()) {
      columns.push_back({std::nullopt, caption, {}, joined});
    }
    columns.back().trees.push_back(tree);
    filled += 1 + count_below(hierarchy, tree);
  }
  return columns;
}

bool is_post(const Node& node) {
  return node.rank == Rank::head || node.rank == Rank::deputy || node.rank == Rank::post;
}

struct Children {
  std::vector<std::size_t> heads;   // of columns
  std::vector<std::size_t> others;  // who share one
};

// Deputies, and other posts with somebody below them, head columns. Where there are no such posts,
// units that have units do.
Children sorted(const Hierarchy& hierarchy, const std::vector<std::size_t>& children) {
  const auto leads = [&](std::size_t child) {
    const auto& node = hierarchy.nodes[child];
    return node.rank == Rank::deputy || (is_post(node) && !node.children.empty());
  };
  const bool has_leaders = std::ranges::any_of(children, leads);
  Children result;
  for (const auto child : children) {
    const bool heads_column = has_leaders ? leads(child) : !hierarchy.nodes[child].children.empty();
    (heads_column ? result.heads : result.others).push_back(child);
  }
  return result;
}

std::vector<Column> headed(const std::vector<std::size_t>& heads, bool joined) {
  std::vector<Column> columns;
  for (const auto head : heads) columns.push_back({head, "", {}, joined});
  return columns;
}

using Bands = std::vector<std::vector<Column>>;

std::size_t count_bands(std::size_t columns, std::size_t most) {
  return (columns + most - 1) / most;
}

// As few bands as there must be, about equally wide.
Bands in_bands(std::vector<Column> columns, std::size_t most) {
  Bands bands;
  if (columns.empty()) return bands;
  const auto count = count_bands(columns.size(), most);
  const auto width = (columns.size() + count - 1) / count;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i % width == 0) bands.emplace_back();
    bands.back().push_back(std::move(columns[i]));
  }
  return bands;
}

// Those who share a column stand first. Where all need several bands anyway and one more is not
// needed for it, they have a band of their own, spread over it: then they are no reason to tear the
// others apart.
Bands bands_below(const Hierarchy& hierarchy, const Node& top, const std::string& caption,
                  std::size_t most) {
  const auto children = sorted(hierarchy, top.children);
  auto columns = captioned(hierarchy, children.others, caption, true);
  auto heads = headed(children.heads, true);
  const auto all = columns.size() + heads.size();
  const bool own_band = !columns.empty() && columns.size() <= most && !heads.empty() &&
                        all > most && count_bands(all, most) > count_bands(heads.size(), most);
  Bands bands;
  if (own_band) {
    bands.push_back(captioned(hierarchy, children.others, caption, true, most));
    columns.clear();
  }
  std::ranges::move(heads, std::back_inserter(columns));
  std::ranges::move(in_bands(std::move(columns), most), std::back_inserter(bands));
  return bands;
}

// Into the last band if they have room there, else below it.
void append(Bands& bands, std::vector<Column> columns, std::size_t most) {
  if (!bands.empty() && bands.back().size() + columns.size() <= most) {
    std::ranges::move(columns, std::back_inserter(bands.back()));
  } else {
    std::ranges::move(in_bands(std::move(columns), most), std::back_inserter(bands));
  }
}

}  // namespace

std::vector<Section> sections_of(const Hierarchy& hierarchy, const Captions& captions,
                                 std::size_t columns_of_band) {
  std::vector<Section> sections;
  const auto lone = hierarchy.heads.empty() ? sorted(hierarchy, hierarchy.unplaced)
                                            : Children{{}, hierarchy.unplaced};
  // Without a head, units that have units stand on top of columns of their own.
  auto unplaced = captioned(hierarchy, lone.others, captions.unplaced, false);
  std::ranges::move(headed(lone.heads, false), std::back_inserter(unplaced));
  for (const auto top : hierarchy.heads) {
    const auto& node = hierarchy.nodes[top];
    // The caption names the head; it is not true of other tops.
    const bool is_first_head = sections.empty() && node.rank == Rank::head;
    sections.push_back({top, bands_below(hierarchy, node, is_first_head ? captions.directly : "",
                                         columns_of_band)});
  }
  if (sections.empty()) sections.push_back({std::nullopt, {}});
  append(sections.front().bands, std::move(unplaced), columns_of_band);
  return sections;
}

}  // namespace bipgen::charts
