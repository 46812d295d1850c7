#include "charts/union.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace bipgen::charts {
namespace {

using Nodes = std::vector<std::size_t>;

class Uniter {
 public:
  Uniter(const Hierarchy& before, Hierarchy after, const Continuations& continuations)
      : m_before(before), m_result(std::move(after)), m_places(continuations) {}

  Hierarchy unite() {
    // Superiors first, so that what they have below them finds them.
    if (m_before.above) add_tree(*m_before.above);
    for (const auto head : m_before.heads) add_top(head, m_before.heads, m_result.heads);
    for (const auto top : m_before.unplaced) add_top(top, m_before.unplaced, m_result.unplaced);
    for (const auto& aside : m_before.asides) add_aside(aside);
    mark_new_links();
    add_old_links();
    return std::move(m_result);
  }

 private:
  const Node& old_node(std::size_t old) const { return m_before.nodes[old]; }
  bool is_outsider(std::size_t node) const { return m_result.nodes[node].rank == Rank::outsider; }

  std::size_t add(std::size_t old) {
    auto node = old_node(old);
    node.children.clear();
    if (node.rank != Rank::outsider) node.remark.emphasis = Emphasis::removed;
    m_places[old] = m_result.nodes.size();
    m_result.nodes.push_back(std::move(node));
    return *m_places[old];
  }

  // Into `now`, next to the neighbours that it had in `then`.
  void insert(std::size_t old, const Nodes& then, Nodes& now) {
    const auto place_of = [&](std::size_t neighbour) {
      return m_places[neighbour] ? std::ranges::find(now, *m_places[neighbour]) : now.end();
    };
    const auto self = std::ranges::find(then, old);
    const auto node = *m_places[old];
    for (auto each = self; each != then.begin();) {
      if (const auto place = place_of(*--each); place != now.end()) {
        now.insert(place + 1, node);
        return;
      }
    }
    for (auto each = self + 1; each < then.end(); ++each) {
      if (const auto place = place_of(*each); place != now.end()) {
        now.insert(place, node);
        return;
      }
    }
    now.push_back(node);
  }

  // What has ended among those below `old`, at any depth.
  void add_tree(std::size_t old) {
    Nodes open = {old};
    while (!open.empty()) {
      const auto superior = open.back();
      open.pop_back();
      const auto& children = old_node(superior).children;
      for (const auto child : children) {
        if (!m_places[child]) hang(child, superior, children);
      }
      open.insert(open.end(), children.rbegin(), children.rend());
    }
  }

  void hang(std::size_t old, std::size_t old_superior, const Nodes& siblings) {
    const auto superior = m_places[old_superior] ? *m_places[old_superior] : add(old_superior);
    add(old);
    insert(old, siblings, m_result.nodes[superior].children);
    if (!is_outsider(superior) || std::ranges::count(m_result.heads, superior) > 0) return;
    auto& asides = m_result.asides;
    auto aside = std::ranges::find(asides, superior, &Aside::superior);
    if (aside == asides.end()) {
      // Those who report to the one above the head come first.
      const auto place = m_result.above == superior ? asides.begin() : asides.end();
      aside = asides.insert(place, {superior, {}});
    }
    insert(old, siblings, aside->members);
  }

  void add_top(std::size_t old, const Nodes& then, Nodes& now) {
    // An outsider on top of a chart that is not there any more has nothing to stand for.
    const bool has_ended = !m_places[old] && old_node(old).rank != Rank::outsider;
    const bool reports =
        m_before.above && std::ranges::count(old_node(*m_before.above).children, old) > 0;
    if (has_ended && !reports) {
      add(old);
      insert(old, then, now);
    }
    add_tree(old);
  }

  void add_aside(const Aside& aside) {
    if (aside.superior) {
      add_tree(*aside.superior);
      return;
    }
    for (const auto member : aside.members) {
      if (!m_places[member]) {
        add(member);
        auto& asides = m_result.asides;
        auto alone = std::ranges::find_if(
            asides, [](const Aside& each) { return !each.superior.has_value(); });
        if (alone == asides.end()) alone = asides.insert(asides.end(), Aside{});
        insert(member, aside.members, alone->members);
      }
      add_tree(member);
    }
  }

  using Pair = std::pair<std::size_t, std::size_t>;
  static Pair pair_of(std::size_t a, std::size_t b) { return std::minmax(a, b); }

  void mark_new_links() {
    std::set<Pair> old_pairs;
    for (const auto& link : m_before.links) {
      if (m_places[link.from] && m_places[link.to]) {
        old_pairs.insert(pair_of(*m_places[link.from], *m_places[link.to]));
      }
    }
    for (auto& link : m_result.links) {
      m_pairs.insert(pair_of(link.from, link.to));
      if (!old_pairs.contains(pair_of(link.from, link.to))) link.emphasis = Emphasis::added;
    }
  }

  // Those that went with one of their ends, and those that went alone.
  void add_old_links() {
    for (const auto& node : m_result.nodes) {
      const auto index = static_cast<std::size_t>(&node - m_result.nodes.data());
      for (const auto child : node.children) m_pairs.insert(pair_of(index, child));
    }
    for (const auto& old : m_before.links) {
      for (const auto end : {old.from, old.to}) {
        if (!m_places[end]) add(end);
      }
      auto link = old;
      link.from = *m_places[old.from];
      link.to = *m_places[old.to];
      link.emphasis = Emphasis::removed;
      // What two became one has no relation to itself.
      if (link.from == link.to || (is_outsider(link.from) && is_outsider(link.to))) continue;
      if (m_pairs.insert(pair_of(link.from, link.to)).second) m_result.links.push_back(link);
    }
  }

  const Hierarchy& m_before;
  Hierarchy m_result;
  Continuations m_places;
  std::set<Pair> m_pairs;
};

}  // namespace

Hierarchy unite(const Hierarchy& before, Hierarchy after, const Continuations& continuations) {
  return Uniter(before, std::move(after), continuations).unite();
}

}  // namespace bipgen::charts
