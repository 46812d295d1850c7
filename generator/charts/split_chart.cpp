#include "charts/split_chart.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "charts/part.hpp"

namespace bipgen::charts {
namespace {

// Width to height: a whole chart fills a landscape page; an overview may be a little taller.
constexpr double k_least_ratio = 1.3;
constexpr double k_least_ratio_of_overview = 1.2;
constexpr int k_page = 818;
constexpr Columns k_narrow_columns = {5, 150};

double ratio_of(const Placement& placement) {
  const auto extent = extent_of(placement);
  const int height = std::max(1, extent.bottom - extent.top);
  return static_cast<double>(std::max(k_page, extent.right - extent.left)) / height;
}

// In four columns, or in five narrower ones where four make the chart too tall.
Placement best_placement(const Hierarchy& hierarchy, const Captions& captions) {
  auto wide = place(hierarchy, captions);
  if (ratio_of(wide) >= k_least_ratio) return wide;
  auto narrow = place(hierarchy, captions, k_narrow_columns);
  return ratio_of(narrow) > ratio_of(wide) ? narrow : wide;
}

// Everybody who stands on top of something, and the members of the panel.
std::vector<std::size_t> tops_of(const Hierarchy& hierarchy) {
  std::vector<std::size_t> tops;
  const auto add = [&](std::size_t top) {
    if (std::ranges::find(tops, top) == tops.end()) tops.push_back(top);
  };
  for (const auto top : hierarchy.heads) add(top);
  for (const auto top : hierarchy.unplaced) add(top);
  for (const auto& aside : hierarchy.asides) {
    for (const auto member : aside.members) add(member);
  }
  return tops;
}

std::vector<int> levels_below(const Hierarchy& hierarchy, const std::vector<std::size_t>& tops) {
  std::vector<int> levels(hierarchy.nodes.size(), -1);
  auto open = tops;
  for (const auto top : tops) levels[top] = 0;
  for (std::size_t i = 0; i < open.size(); ++i) {
    for (const auto child : hierarchy.nodes[open[i]].children) {
      if (levels[child] >= 0) continue;
      levels[child] = levels[open[i]] + 1;
      open.push_back(child);
    }
  }
  return levels;
}

using More = std::function<std::string(std::size_t)>;

class Splitter {
 public:
  Splitter(const ChartText& text, const More& more)
      : m_captions{text.directly, text.unplaced}, m_more(more) {}

  std::vector<PlacedChart> split(const Hierarchy& whole) const {
    std::vector<PlacedChart> charts;
    Hierarchies open = {whole};
    while (!open.empty()) {
      const auto hierarchy = std::move(open.back());
      open.pop_back();
      auto below = split_once(hierarchy, charts);
      open.insert(open.end(), std::make_move_iterator(below.rbegin()),
                  std::make_move_iterator(below.rend()));
    }
    return charts;
  }

 private:
  using Hierarchies = std::vector<Hierarchy>;

  // Adds the whole, or the overview; the branches that it needs.
  Hierarchies split_once(const Hierarchy& hierarchy, std::vector<PlacedChart>& charts) const {
    PlacedChart chart{hierarchy, best_placement(hierarchy, m_captions)};
    const auto units = static_cast<std::size_t>(std::ranges::count_if(hierarchy.nodes, is_unit));
    const bool is_large = units > k_most_units || ratio_of(chart.placement) < k_least_ratio;
    const auto tops = tops_of(hierarchy);
    const auto levels = levels_below(hierarchy, tops);
    const int deepest = levels.empty() ? 0 : *std::ranges::max_element(levels);
    int depth = deepest;
    for (int limit = 1; is_large && limit < deepest; ++limit) {
      PlacedChart overview{cut_at(hierarchy, levels, limit), {}};
      overview.placement = best_placement(overview.hierarchy, m_captions);
      const bool fits = ratio_of(overview.placement) >= k_least_ratio_of_overview;
      if (!fits && limit > 1) break;
      chart = std::move(overview);
      depth = limit;
    }
    charts.push_back(std::move(chart));
    return depth < deepest ? branches_of(hierarchy, tops, levels, depth) : Hierarchies();
  }

  // Everybody at most so many levels below a top. Outsiders in links have no level and stay.
  Hierarchy cut_at(const Hierarchy& hierarchy, const std::vector<int>& levels, int limit) const {
    std::vector<bool> kept;
    for (const int level : levels) kept.push_back(level <= limit);
    auto part = part_of(hierarchy, kept);
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (levels[i] != limit || hierarchy.nodes[i].children.empty()) continue;
      const auto units = count_units_below(hierarchy, i);
      part.hierarchy.nodes[*part.places[i]].remark.notes.push_back(m_more(units));
    }
    return std::move(part.hierarchy);
  }

  // One for each node below a top, or for a top of its own, that has somebody cut off; of it the
  // lowest part under which all those stand.
  static Hierarchies branches_of(const Hierarchy& hierarchy, const std::vector<std::size_t>& tops,
                                 const std::vector<int>& levels, int depth) {
    // Who has somebody cut off below, from the lowest upwards.
    std::vector<bool> is_cut(hierarchy.nodes.size());
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if (levels[i] >= 0 && levels[i] <= depth) order.push_back(i);
    }
    std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return levels[i]; });
    const auto cut_below = [&](std::size_t node) {
      std::vector<std::size_t> result;
      for (const auto child : hierarchy.nodes[node].children) {
        if (is_cut[child]) result.push_back(child);
      }
      return result;
    };
    for (const auto node : order) {
      const bool has_children = !hierarchy.nodes[node].children.empty();
      is_cut[node] = levels[node] == depth ? has_children : !cut_below(node).empty();
    }
    Hierarchies branches;
    for (const auto top : tops) {
      for (auto branch : cut_below(top)) {
        for (auto below = cut_below(branch); below.size() == 1; below = cut_below(branch)) {
          branch = below.front();
        }
        branches.push_back(branch_of(hierarchy, branch));
      }
    }
    return branches;
  }

  // `top` and everybody below it. Others to whom they have relations stand beside them.
  static Hierarchy branch_of(const Hierarchy& hierarchy, std::size_t top) {
    std::vector<bool> inside(hierarchy.nodes.size());
    std::vector<std::size_t> open = {top};
    for (std::size_t i = 0; i < open.size(); ++i) {
      inside[open[i]] = true;
      const auto& children = hierarchy.nodes[open[i]].children;
      open.insert(open.end(), children.begin(), children.end());
    }
    auto kept = inside;
    for (const auto& link : hierarchy.links) {
      if (inside[link.from] || inside[link.to]) kept[link.from] = kept[link.to] = true;
    }
    auto part = part_of(hierarchy, kept);
    std::vector<bool> is_inside(part.hierarchy.nodes.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (!kept[i]) continue;
      auto& node = part.hierarchy.nodes[*part.places[i]];
      is_inside[*part.places[i]] = inside[i];
      if (inside[i]) continue;
      node.rank = Rank::outsider;
      node.children.clear();
    }
    std::erase_if(part.hierarchy.links,
                  [&](const Link& link) { return !is_inside[link.from] && !is_inside[link.to]; });
    part.hierarchy.heads = {*part.places[top]};
    part.hierarchy.above.reset();
    part.hierarchy.unplaced.clear();
    part.hierarchy.asides.clear();
    return std::move(part.hierarchy);
  }

  Captions m_captions;
  const More& m_more;
};

}  // namespace

std::vector<PlacedChart> split_chart(const Hierarchy& hierarchy, const ChartText& text,
                                     const More& more) {
  if (hierarchy.empty()) return {};
  return Splitter(text, more).split(hierarchy);
}

SplitChart draw_split_chart(const organization::Structure& structure, const ChartText& text,
                            const More& more, const Href& href, const std::string& id_prefix) {
  const auto charts = split_chart(hierarchy_of(structure, text.relation), text, more);
  if (charts.empty()) return {};
  SplitChart result;
  const auto address = address_by(href);
  result.svg = draw_placed(charts.front(), text, address, id_prefix, Frame::page);
  for (std::size_t i = 1; i < charts.size(); ++i) {
    const auto& hierarchy = charts[i].hierarchy;
    const auto& top = hierarchy.nodes[hierarchy.heads.front()];
    auto branch_text = text;
    branch_text.title = label_of(top) + " – " + text.title;
    branch_text.description.clear();
    result.branches.push_back({top.id, label_of(top),
                               draw_placed(charts[i], branch_text, address,
                                           id_prefix + std::to_string(i) + "-", Frame::page)});
  }
  return result;
}

}  // namespace bipgen::charts
