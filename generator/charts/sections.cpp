#include "charts/sections.hpp"

#include <algorithm>
#include <iterator>

namespace bipgen::charts {
namespace {

constexpr std::size_t k_columns_of_band = 4;
// A column of more boxes is continued in the next one.
constexpr std::size_t k_boxes_of_column = 14;

// `trees` in as few columns as their boxes need, evenly filled.
std::vector<Column> captioned(const Hierarchy& hierarchy, const std::vector<std::size_t>& trees,
                              const std::string& caption, bool joined) {
  std::size_t boxes = 0;
  for (const auto tree : trees) boxes += 1 + count_below(hierarchy, tree);
  const auto count = (boxes + k_boxes_of_column - 1) / k_boxes_of_column;
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

// Deputies, and other posts with somebody below them, head columns; the units directly below the
// top share one. Where there are no such posts, units that have units head columns.
std::vector<Column> columns_of(const Hierarchy& hierarchy, const std::vector<std::size_t>& children,
                               const std::string& caption, bool joined) {
  const auto leads = [&](std::size_t child) {
    const auto& node = hierarchy.nodes[child];
    return node.rank == Rank::deputy || (is_post(node) && !node.children.empty());
  };
  const bool has_leaders = std::ranges::any_of(children, leads);
  std::vector<std::size_t> heads;
  std::vector<std::size_t> others;
  for (const auto child : children) {
    const bool heads_column = has_leaders ? leads(child) : !hierarchy.nodes[child].children.empty();
    (heads_column ? heads : others).push_back(child);
  }
  auto columns = captioned(hierarchy, others, caption, joined);
  for (const auto head : heads) columns.push_back({head, "", {}, joined});
  return columns;
}

using Bands = std::vector<std::vector<Column>>;

// As few bands as there must be, about equally wide.
Bands in_bands(std::vector<Column> columns) {
  Bands bands;
  if (columns.empty()) return bands;
  const auto count = (columns.size() + k_columns_of_band - 1) / k_columns_of_band;
  const auto width = (columns.size() + count - 1) / count;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i % width == 0) bands.emplace_back();
    bands.back().push_back(std::move(columns[i]));
  }
  return bands;
}

// Into the last band if they have room there, else below it.
void append(Bands& bands, std::vector<Column> columns) {
  if (!bands.empty() && bands.back().size() + columns.size() <= k_columns_of_band) {
    std::ranges::move(columns, std::back_inserter(bands.back()));
  } else {
    std::ranges::move(in_bands(std::move(columns)), std::back_inserter(bands));
  }
}

}  // namespace

std::vector<Section> sections_of(const Hierarchy& hierarchy, const Captions& captions) {
  std::vector<Section> sections;
  // Without a head, units that have units stand on top of columns of their own.
  auto unplaced = hierarchy.heads.empty()
                      ? columns_of(hierarchy, hierarchy.unplaced, captions.unplaced, false)
                      : captioned(hierarchy, hierarchy.unplaced, captions.unplaced, false);
  for (const auto top : hierarchy.heads) {
    const auto& node = hierarchy.nodes[top];
    // The caption names the head; it is not true of other tops.
    const bool is_first_head = sections.empty() && node.rank == Rank::head;
    auto columns =
        columns_of(hierarchy, node.children, is_first_head ? captions.directly : "", true);
    sections.push_back({top, in_bands(std::move(columns))});
  }
  if (sections.empty()) sections.push_back({std::nullopt, {}});
  append(sections.front().bands, std::move(unplaced));
  return sections;
}

}  // namespace bipgen::charts
