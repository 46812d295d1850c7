#include "charts/difference_chart.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "charts/drawing.hpp"
#include "charts/union.hpp"

namespace bipgen::charts {
namespace {

using history::ChangeKind;
using history::Comparison;
using history::Role;

bool is_move(ChangeKind kind) {
  return kind == ChangeKind::move || kind == ChangeKind::resubordinate;
}

// Whether a unit that takes part in it and continues is another than before.
bool changes_unit(ChangeKind kind) {
  return kind != ChangeKind::relation_add && kind != ChangeKind::relation_del &&
         kind != ChangeKind::code_reuse;
}

// What happened to the units that stand in both structures, by their earlier ids.
struct Continuation {
  std::string after;
  std::vector<ChangeKind> kinds;

  bool has(ChangeKind kind) const { return std::ranges::find(kinds, kind) != kinds.end(); }
  DifferenceMark mark() const {
    if (std::ranges::any_of(kinds, is_move)) return DifferenceMark::moved;
    if (std::ranges::any_of(kinds, changes_unit)) return DifferenceMark::changed;
    return DifferenceMark::same;
  }
};
using ByEarlierId = std::map<std::string, Continuation, std::less<>>;

ByEarlierId continuations_of(const Comparison& comparison) {
  ByEarlierId result;
  for (const auto& unit : comparison.continued) result[unit.before].after = unit.after;
  for (const auto& change : comparison.changes) {
    for (const auto& participant : change.participants) {
      if (participant.role != Role::continues) continue;
      const auto found = result.find(participant.before);
      if (found == result.end()) continue;
      auto& kinds = found->second.kinds;
      kinds.insert(kinds.end(), change.kinds.begin(), change.kinds.end());
    }
  }
  return result;
}

Emphasis emphasis_of(DifferenceMark mark) {
  switch (mark) {
    case DifferenceMark::added:
      return Emphasis::added;
    case DifferenceMark::removed:
      return Emphasis::removed;
    case DifferenceMark::changed:
      return Emphasis::changed;
    case DifferenceMark::moved:
      return Emphasis::moved;
    case DifferenceMark::same:
      break;
  }
  return Emphasis::none;
}

// The nodes of a hierarchy by the ids of units, posts and outsiders.
std::map<std::string_view, std::size_t> by_id(const Hierarchy& hierarchy) {
  std::map<std::string_view, std::size_t> result;
  for (std::size_t i = 0; i < hierarchy.nodes.size(); ++i) result.emplace(hierarchy.nodes[i].id, i);
  for (std::size_t i = 0; i < hierarchy.nodes.size(); ++i) {
    const auto& post = hierarchy.nodes[i].post_id;
    if (!post.empty()) result.emplace(post, i);
  }
  return result;
}

// The nodes that they hang from.
std::vector<std::optional<std::size_t>> superiors_of(const Hierarchy& hierarchy) {
  std::vector<std::optional<std::size_t>> superiors(hierarchy.nodes.size());
  for (std::size_t i = 0; i < hierarchy.nodes.size(); ++i) {
    for (const auto child : hierarchy.nodes[i].children) superiors[child] = i;
  }
  return superiors;
}

std::string code_and_name(const Node& node) {
  return node.code + (node.code.empty() || node.name.empty() ? "" : " ") + node.name;
}

class Marker {
 public:
  Marker(const Hierarchy& before, const Hierarchy& after, const Comparison& comparison,
         const DifferenceText& text)
      : m_before(before),
        m_after(after),
        m_text(text),
        m_units(continuations_of(comparison)),
        m_superiors(superiors_of(before)),
        m_later_superiors(superiors_of(after)) {}

  Hierarchy marked() {
    find_continuations();
    auto result = unite(m_before, m_after, m_places);
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
      auto& node = result.nodes[i];
      const bool is_old = i >= m_after.nodes.size();
      if (node.rank == Rank::outsider) continue;
      const auto mark = is_old ? DifferenceMark::removed : mark_later(i, node.remark.notes);
      node.remark.emphasis = emphasis_of(mark);
      if (m_text.mark && mark != DifferenceMark::same) node.remark.sign = m_text.mark(mark);
    }
    for (auto& link : result.links) {
      if (link.emphasis == Emphasis::added) link.label = "+ " + link.label;
      if (link.emphasis == Emphasis::removed) link.label = "– " + link.label;
    }
    return result;
  }

 private:
  void find_continuations() {
    const auto later = by_id(m_after);
    m_places.resize(m_before.nodes.size());
    m_earlier.resize(m_after.nodes.size());
    for (std::size_t i = 0; i < m_before.nodes.size(); ++i) {
      const auto& node = m_before.nodes[i];
      const auto unit = m_units.find(node.id);
      const bool is_outsider = node.rank == Rank::outsider;
      if (!is_outsider && unit == m_units.end()) continue;
      const auto found = later.find(is_outsider ? node.id : unit->second.after);
      if (found == later.end()) continue;
      const bool was_outsider = m_after.nodes[found->second].rank == Rank::outsider;
      if (is_outsider != was_outsider) continue;
      m_places[i] = found->second;
      if (m_after.nodes[found->second].id == found->first) m_earlier[found->second] = i;
    }
  }

  DifferenceMark mark_later(std::size_t index, std::vector<std::string>& notes) const {
    if (!m_earlier[index]) return DifferenceMark::added;
    const auto& old = m_before.nodes[*m_earlier[index]];
    const auto& unit = m_units.find(old.id)->second;
    if (m_text.former) {
      // What stayed is not said again; nor is another dash, which is no other name.
      auto former = old;
      if (!unit.has(ChangeKind::rename) && !unit.has(ChangeKind::retype)) former.name.clear();
      if (!unit.has(ChangeKind::recode)) former.code.clear();
      if (const auto words = code_and_name(former); !words.empty()) {
        notes.push_back(m_text.former(words));
      }
    }
    const auto superior = m_superiors[*m_earlier[index]];
    const bool is_moved = std::ranges::any_of(unit.kinds, is_move);
    if (is_moved && superior && m_places[*superior] != m_later_superiors[index] &&
        m_text.former_superior) {
      notes.push_back(m_text.former_superior(code_and_name(m_before.nodes[*superior])));
    }
    return unit.mark();
  }

  const Hierarchy& m_before;
  const Hierarchy& m_after;
  const DifferenceText& m_text;
  ByEarlierId m_units;
  std::vector<std::optional<std::size_t>> m_superiors;
  std::vector<std::optional<std::size_t>> m_later_superiors;
  Continuations m_places;
  std::vector<std::optional<std::size_t>> m_earlier;  // of each later node the earlier one
};

}  // namespace

DifferenceMark mark_of(const Comparison& comparison, const std::string& before,
                       const std::string& after) {
  const auto units = continuations_of(comparison);
  const auto unit = before.empty()
                        ? std::ranges::find_if(
                              units, [&](const auto& each) { return each.second.after == after; })
                        : units.find(before);
  if (unit != units.end()) return unit->second.mark();
  return before.empty() ? DifferenceMark::added : DifferenceMark::removed;
}

Hierarchy mark_difference(const organization::Structure& before,
                          const organization::Structure& after, const Comparison& comparison,
                          const DifferenceText& text) {
  const auto old_hierarchy = hierarchy_of(before, text.chart.relation);
  const auto new_hierarchy = hierarchy_of(after, text.chart.relation);
  return Marker(old_hierarchy, new_hierarchy, comparison, text).marked();
}

std::string draw_difference_chart(const organization::Structure& before,
                                  const organization::Structure& after,
                                  const Comparison& comparison, const DifferenceText& text,
                                  const Href& href_before, const Href& href_after,
                                  const std::string& id_prefix) {
  PlacedChart chart{mark_difference(before, after, comparison, text), {}};
  if (chart.hierarchy.empty()) return "";
  chart.placement = place(chart.hierarchy, {text.chart.directly, text.chart.unplaced});
  const auto address = [old = address_by(href_before),
                        now = address_by(href_after)](const Node& node) {
    return node.remark.emphasis == Emphasis::removed ? old(node) : now(node);
  };
  return draw_placed(chart, text.chart, address, id_prefix, Frame::page);
}

}  // namespace bipgen::charts
