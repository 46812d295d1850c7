#include "charts/hierarchy.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace bipgen::charts {
namespace {

using organization::Post;
using organization::Structure;
using organization::UnitKind;
using organization::UnitState;

using Superior = std::optional<std::size_t>;

// More subordinates than this and an outsider is no side note but the top of a chart of its own.
constexpr std::size_t k_most_aside = 3;

class Builder {
 public:
  Builder(const Structure& structure, const RelationWord& word)
      : m_structure(structure), m_word(word) {}

  Hierarchy build() {
    add_nodes();
    find_superiors();
    cut_cycles();
    for (std::size_t i = 0; i < nodes().size(); ++i) {
      if (!m_superiors[i]) continue;
      nodes()[*m_superiors[i]].children.push_back(i);
      nodes()[*m_superiors[i]].leads = true;
    }
    add_links();
    place_tops();
    return std::move(m_result);
  }

 private:
  std::vector<Node>& nodes() { return m_result.nodes; }
  bool is_outsider(std::size_t node) { return nodes()[node].rank == Rank::outsider; }

  // The id of the unit that a post is or heads, so that the two are drawn as one; "" for none.
  // Heads and deputies of the office stand for themselves.
  std::string_view unit_of(const Post& post) const {
    if (post.head || post.deputy) return {};
    for (const std::string_view id : {std::string_view(post.unit), std::string_view(post.id)}) {
      if (!id.empty() && m_unit_ids.contains(id)) return id;
    }
    return {};
  }

  void add(Node node, std::string_view reports_to) {
    m_by_id.emplace(node.id, nodes().size());
    nodes().push_back(std::move(node));
    m_reports_to.emplace_back(reports_to);
  }

  void add_nodes() {
    for (const auto& unit : m_structure.units) m_unit_ids.insert(unit.id);
    std::map<std::string_view, std::vector<const Post*>> posts_of_units;
    for (const auto& post : m_structure.posts) {
      if (const auto unit = unit_of(post); !unit.empty()) {
        posts_of_units[unit].push_back(&post);
        continue;
      }
      const auto rank = post.head ? Rank::head : post.deputy ? Rank::deputy : Rank::post;
      add({post.id, "", post.code, post.name, rank, UnitKind::other, {}}, post.reports_to);
    }
    for (const auto& unit : m_structure.units) add_unit(unit, posts_of_units[unit.id]);
    for (const auto& outsider : m_structure.outsiders) {
      add({outsider.id, "", "", outsider.name, Rank::outsider, UnitKind::other, {}}, "");
    }
  }

  void add_unit(const UnitState& unit, const std::vector<const Post*>& posts) {
    Node node{unit.id, "", unit.code, unit.name, Rank::unit, unit.kind, {}};
    // Where the law is silent, a part reports to what it is part of. "The unit reports to its own
    // manager" says nothing of where it stands; whom the manager reports to does.
    std::vector<std::string_view> superiors = {unit.reports_to};
    std::vector<std::string_view> own = {"", unit.id};
    for (const auto* post : posts) {
      superiors.push_back(post->reports_to);
      own.push_back(post->id);
      m_by_id.emplace(post->id, nodes().size());
    }
    superiors.push_back(unit.component_of);
    if (!posts.empty()) node.post_id = posts.front()->id;
    if (!posts.empty() && unit.kind == UnitKind::stanowisko) node.rank = Rank::post;
    const auto superior = std::ranges::find_if(
        superiors, [&](std::string_view id) { return std::ranges::find(own, id) == own.end(); });
    add(std::move(node), superior == superiors.end() ? std::string_view() : *superior);
  }

  Superior node_of(std::string_view id) const {
    const auto found = m_by_id.find(id);
    return found == m_by_id.end() ? Superior() : found->second;
  }

  void find_superiors() {
    Superior first_head;
    for (std::size_t i = 0; i < nodes().size() && !first_head; ++i) {
      if (nodes()[i].rank == Rank::head) first_head = i;
    }
    for (std::size_t i = 0; i < nodes().size(); ++i) {
      auto superior = node_of(m_reports_to[i]);
      if (m_reports_to[i].empty() && nodes()[i].rank == Rank::deputy) superior = first_head;
      m_superiors.push_back(superior == i ? Superior() : superior);
    }
  }

  void cut_cycles() {
    enum class Mark { unseen, on_path, done };
    std::vector<Mark> marks(nodes().size(), Mark::unseen);
    for (std::size_t start = 0; start < nodes().size(); ++start) {
      std::vector<std::size_t> path;
      Superior at = start;
      while (at && marks[*at] == Mark::unseen) {
        marks[*at] = Mark::on_path;
        path.push_back(*at);
        at = m_superiors[*at];
      }
      if (at && marks[*at] == Mark::on_path) {
        const auto first = std::ranges::find(path, *at);
        // Heads come before everything else in rank, posts before units in number.
        const auto cut = std::min_element(first, path.end(), [&](std::size_t a, std::size_t b) {
          return std::pair(nodes()[a].rank != Rank::head, a) <
                 std::pair(nodes()[b].rank != Rank::head, b);
        });
        m_superiors[*cut].reset();
      }
      for (const auto node : path) marks[node] = Mark::done;
    }
  }

  void add_links() {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> known;
    for (const auto& relation : m_structure.relations) {
      const auto from = node_of(relation.from);
      const auto to = node_of(relation.to);
      if (!from || !to || *from == *to || (is_outsider(*from) && is_outsider(*to))) continue;
      // The solid line joins them already.
      if (m_superiors[*from] == to || m_superiors[*to] == from) continue;
      auto label = m_word ? m_word(relation.kind) : std::string();
      if (label.empty()) label = relation.label;
      auto& links = m_result.links;
      const auto [place, is_new] = known.emplace(std::minmax(*from, *to), links.size());
      if (is_new) {
        links.push_back({relation.kind, *from, *to, label, Emphasis::none});
      } else if (auto& words = links[place->second].label;
                 (", " + words + ", ").find(", " + label + ", ") == std::string::npos) {
        words += (words.empty() ? "" : ", ") + label;
      }
      m_linked.resize(nodes().size());
      m_linked[*from] = m_linked[*to] = true;
    }
    m_linked.resize(nodes().size());
  }

  // With a head in the office, a post that reports to nobody but has a relation stands beside it.
  bool stands_aside(std::size_t top) const {
    const auto& node = m_result.nodes[top];
    if (!m_linked[top]) return false;
    if (node.rank == Rank::post) return m_has_head || node.children.empty();
    return node.kind == UnitKind::stanowisko && node.children.empty();
  }

  void place_tops() {
    m_has_head =
        std::ranges::any_of(nodes(), [](const Node& node) { return node.rank == Rank::head; });
    Aside alone;
    std::vector<std::size_t> other_heads;
    for (std::size_t i = 0; i < nodes().size(); ++i) {
      const auto& node = nodes()[i];
      if (m_superiors[i] || node.rank == Rank::outsider) continue;
      if (node.rank == Rank::head) {
        m_result.heads.push_back(i);
      } else if (node.rank != Rank::deputy && stands_aside(i)) {
        alone.members.push_back(i);
      } else if (node.rank != Rank::unit && !node.children.empty()) {
        other_heads.push_back(i);
      } else {
        m_result.unplaced.push_back(i);
      }
    }
    if (m_result.heads.empty()) find_head_below_outsider();
    m_result.heads.insert(m_result.heads.end(), other_heads.begin(), other_heads.end());
    place_outsiders();
    if (!alone.members.empty()) m_result.asides.push_back(std::move(alone));
  }

  // The head may report to somebody outside, who is then drawn above.
  void find_head_below_outsider() {
    for (std::size_t i = 0; i < nodes().size() && !m_result.above; ++i) {
      if (!is_outsider(i) || heads_below(i) != 1) continue;
      m_result.above = i;
      for (const auto child : nodes()[i].children) {
        if (nodes()[child].rank == Rank::head) m_result.heads.push_back(child);
      }
    }
  }

  // An outsider to whom others report stands at the side or, with many of them or with nobody else
  // to be the top, on top of a chart.
  void place_outsiders() {
    for (std::size_t i = 0; i < nodes().size(); ++i) {
      if (!is_outsider(i) || nodes()[i].children.empty()) continue;
      if (m_result.above == i) {
        auto others = nodes()[i].children;
        std::erase(others, m_result.heads.front());
        // First, so that the lines from above have nobody in their way.
        auto& asides = m_result.asides;
        if (!others.empty()) asides.insert(asides.begin(), {i, std::move(others)});
      } else if (m_result.heads.empty() || heads_below(i) > 0 ||
                 count_below(m_result, i) > k_most_aside) {
        m_result.heads.push_back(i);
      } else {
        m_result.asides.push_back({i, nodes()[i].children});
      }
    }
  }

  std::size_t heads_below(std::size_t top) {
    return static_cast<std::size_t>(std::ranges::count_if(
        nodes()[top].children,
        [&](std::size_t child) { return nodes()[child].rank == Rank::head; }));
  }

  const Structure& m_structure;
  const RelationWord& m_word;
  Hierarchy m_result;
  std::set<std::string_view> m_unit_ids;
  std::map<std::string, std::size_t, std::less<>> m_by_id;  // the first of equals
  std::vector<std::string> m_reports_to;
  std::vector<Superior> m_superiors;
  std::vector<bool> m_linked;
  bool m_has_head = false;
};

}  // namespace

std::size_t count_below(const Hierarchy& hierarchy, std::size_t top) {
  auto open = hierarchy.nodes[top].children;
  for (std::size_t i = 0; i < open.size(); ++i) {
    const auto& children = hierarchy.nodes[open[i]].children;
    open.insert(open.end(), children.begin(), children.end());
  }
  return open.size();
}

int levels_of(const Hierarchy& hierarchy, const std::vector<std::size_t>& trees) {
  int levels = 0;
  auto level = trees;
  while (!level.empty()) {
    ++levels;
    std::vector<std::size_t> next;
    for (const auto node : level) {
      const auto& children = hierarchy.nodes[node].children;
      next.insert(next.end(), children.begin(), children.end());
    }
    level = std::move(next);
  }
  return levels;
}

Hierarchy hierarchy_of(const Structure& structure, const RelationWord& word) {
  return Builder(structure, word).build();
}

}  // namespace bipgen::charts
