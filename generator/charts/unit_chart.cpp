#include "charts/unit_chart.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "charts/boxes.hpp"
#include "charts/hanging.hpp"
#include "charts/part.hpp"

namespace bipgen::charts {
namespace {

constexpr std::size_t k_most_beside = 6;
constexpr std::size_t k_most_below = 40;
constexpr int k_caption_gap = 2;

using Nodes = std::vector<std::size_t>;
using More = std::function<std::string(std::size_t)>;

std::optional<std::size_t> find_node(const Hierarchy& hierarchy, const std::string& id) {
  std::optional<std::size_t> shared;
  for (std::size_t i = 0; i < hierarchy.nodes.size(); ++i) {
    const auto& node = hierarchy.nodes[i];
    if (node.rank == Rank::outsider) continue;
    if (node.id == id) return i;
    if (node.post_id == id && !shared) shared = i;
  }
  return shared;
}

// Chooses what is seen around `own`, in the hierarchy of the whole office.
class Around {
 public:
  Around(const Hierarchy& whole, std::size_t own, const More& more)
      : m_whole(whole), m_own(own), m_more(more), m_kept(whole.nodes.size()) {
    m_superiors.resize(whole.nodes.size());
    for (std::size_t i = 0; i < whole.nodes.size(); ++i) {
      for (const auto child : whole.nodes[i].children) m_superiors[child] = i;
    }
  }

  // One tree: its root is the only head.
  Hierarchy choose() {
    keep_above();
    keep_beside();
    keep_below();
    auto part = part_of(m_whole, m_kept);
    auto& result = part.hierarchy;
    const auto place_of = [&](std::size_t node) { return *part.places[node]; };
    result.heads = {place_of(m_root)};
    result.nodes[place_of(m_own)].remark.emphasis = Emphasis::own;
    for (const auto& [node, left_out] : m_cut) {
      result.nodes[place_of(node)].remark.notes.push_back(m_more(left_out));
    }
    if (m_beside > 0) add_rest(result, place_of(*m_superiors[m_own]));
    add_relations(result, place_of(m_own));
    return std::move(result);
  }

  bool is_unplaced() const {
    return std::ranges::find(m_whole.unplaced, m_own) != m_whole.unplaced.end();
  }

 private:
  void keep_above() {
    m_root = m_own;
    m_kept[m_own] = true;
    while (m_superiors[m_root]) {
      m_root = *m_superiors[m_root];
      m_kept[m_root] = true;
    }
  }

  // The nearest on both sides. A box in the place of a single one would save nothing.
  void keep_beside() {
    if (!m_superiors[m_own]) return;
    const auto& all = m_whole.nodes[*m_superiors[m_own]].children;
    const auto own = static_cast<std::size_t>(std::ranges::find(all, m_own) - all.begin());
    std::size_t first = 0;
    std::size_t end = all.size();
    if (all.size() > k_most_beside + 2) {
      first = own - std::min(own, k_most_beside / 2);
      first = std::min(first, all.size() - k_most_beside - 1);
      end = first + k_most_beside + 1;
    }
    for (auto i = first; i < end; ++i) m_kept[all[i]] = true;
    m_beside = all.size() - (end - first);
    m_left_out_first = m_beside > 0 && end == all.size();
  }

  // Level by level, as long as they are not too many; the first level always.
  void keep_below() {
    Nodes level = m_whole.nodes[m_own].children;
    std::size_t count = 0;
    Nodes last = {};
    while (!level.empty() && (last.empty() || count + level.size() <= k_most_below)) {
      for (const auto node : level) m_kept[node] = true;
      count += level.size();
      last = level;
      level.clear();
      for (const auto node : last) {
        const auto& children = m_whole.nodes[node].children;
        level.insert(level.end(), children.begin(), children.end());
      }
    }
    for (const auto node : last) {
      const auto below = level.empty() ? 0 : count_below(m_whole, node);
      if (below > 0) m_cut.emplace_back(node, below);
    }
  }

  void add_rest(Hierarchy& result, std::size_t superior) const {
    Node rest;
    rest.name = m_more(m_beside);
    rest.rank = Rank::rest;
    auto& children = result.nodes[superior].children;
    children.insert(m_left_out_first ? children.begin() : children.end(), result.nodes.size());
    result.nodes.push_back(std::move(rest));
  }

  // Those to whom it has relations hang below everybody who reports to it, wherever they stand in
  // the office.
  void add_relations(Hierarchy& result, std::size_t own) const {
    for (const auto& link : m_whole.links) {
      if (link.from != m_own && link.to != m_own) continue;
      auto node = m_whole.nodes[link.from == m_own ? link.to : link.from];
      node.children.clear();
      node.rank = Rank::outsider;
      node.hangs_by = link.kind;
      node.remark.lead = link.label;
      result.nodes[own].children.push_back(result.nodes.size());
      result.nodes.push_back(std::move(node));
    }
    result.links.clear();
  }

  const Hierarchy& m_whole;
  std::size_t m_own;
  const More& m_more;
  std::vector<bool> m_kept;
  std::vector<std::optional<std::size_t>> m_superiors;
  std::size_t m_root = 0;
  std::size_t m_beside = 0;  // left out
  bool m_left_out_first = false;
  std::vector<std::pair<std::size_t, std::size_t>> m_cut;  // and how many below are left out
};

}  // namespace

std::optional<PlacedChart> place_unit_chart(const organization::Structure& structure,
                                            const std::string& id, const ChartText& text,
                                            const std::function<std::string(std::size_t)>& more) {
  const auto whole = hierarchy_of(structure, text.relation);
  const auto own = find_node(whole, id);
  if (!own) return std::nullopt;
  Around around(whole, *own, more);
  PlacedChart chart{around.choose(), {}};
  const auto& hierarchy = chart.hierarchy;
  Hanging hanging;
  hanging.trees = hierarchy.heads;
  hanging.right = column_width(levels_of(hierarchy, hierarchy.heads), false, k_narrow_width);
  if (around.is_unplaced() && !text.unplaced.empty()) {
    auto caption = make_caption(text.unplaced, {0, 0}, hanging.right);
    hanging.top = caption.bottom() + k_caption_gap;
    chart.placement.boxes.push_back(std::move(caption));
  }
  hang(hierarchy, hanging, chart.placement);
  return chart;
}

std::string draw_unit_chart(const organization::Structure& structure, const std::string& id,
                            const ChartText& text,
                            const std::function<std::string(std::size_t)>& more, const Href& href,
                            const std::string& id_prefix) {
  const auto chart = place_unit_chart(structure, id, text, more);
  if (!chart) return "";
  return draw_placed(*chart, text, address_by(href), id_prefix, Frame::narrow);
}

}  // namespace bipgen::charts
