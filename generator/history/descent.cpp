#include "history/descent.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace bipgen::history {

namespace {

using Index = std::size_t;

// Shares of the tasks that make a descent.
constexpr double some = 0.25;
constexpr double most = 0.5;
// Of tasks that only this unit had: less is chance.
constexpr double least_own = 0.9;

struct Flow {
  Edge edge;
  double given = 0;     // of the tasks of the earlier one
  double received = 0;  // of those of the later one
  std::vector<Followed> followed;
};

bool is_within(const Pairs& pairs, Index part, Index whole) {
  std::optional<Index> at = part;
  for (int depth = 0; at && depth < 16; ++depth) {
    if (*at == whole) return true;
    at = pairs.find_after(pairs.after()[*at].place());
  }
  return false;
}

class Flows {
 public:
  Flows(const TaskTexts& texts, const Pairs& pairs, const std::vector<Followed>& kept)
      : m_texts(texts),
        m_pairs(pairs),
        m_kept_before(texts.before.nodes.size(), false),
        m_kept_after(texts.after.nodes.size(), false),
        m_nothing_before(texts.before.nodes.size(), false) {
    for (const Followed& pair : kept) {
      m_kept_before[pair.before] = true;
      m_kept_after[pair.after] = true;
    }
  }

  // What a unit keeps, others get only as its own parts.
  Flow flow(const Edge& edge) const {
    const auto continuation = m_pairs.after_of(edge.first);
    const bool is_part = continuation && is_within(m_pairs, edge.second, *continuation);
    Flow flow;
    flow.edge = edge;
    flow.followed = follow(m_texts, edge.first, edge.second, nearly_verbatim,
                           is_part ? m_nothing_before : m_kept_before, m_kept_after);
    double given = 0;
    double received = 0;
    for (const Followed& pair : flow.followed) {
      const TaskNode& before = m_texts.before.nodes[pair.before];
      const double weight = 1.0 / static_cast<double>(m_texts.before.holders[before.text].size());
      if (before.is_leaf()) given += weight;
      if (m_texts.after.nodes[pair.after].is_leaf()) received += weight;
    }
    if (std::max(given, received) < least_own) return flow;
    flow.given = given / std::max(1.0, total_before(edge.first));
    flow.received = received / std::max(1.0, total_after(edge.second, flow.followed));
    return flow;
  }

  bool is_descent(const Flow& flow) const {
    const auto continuation = m_pairs.after_of(flow.edge.first);
    if (!continuation) return flow.given >= (m_pairs.before_of(flow.edge.second) ? most : some);
    if (is_within(m_pairs, flow.edge.second, *continuation)) {
      return std::max(flow.given, flow.received) >= some;
    }
    return (flow.given >= some && flow.received >= some) ||
           (flow.received >= most && flow.followed.size() > 1);
  }

 private:
  double total_before(Index holder) const {
    double total = 0;
    for (const Index leaf : m_texts.before.leaves[holder]) {
      const TaskNode& node = m_texts.before.nodes[leaf];
      total += 1.0 / static_cast<double>(m_texts.before.holders[node.text].size());
    }
    return total;
  }

  double total_after(Index holder, const std::vector<Followed>& followed) const {
    double total = static_cast<double>(m_texts.after.leaves[holder].size());
    for (const Followed& pair : followed) {
      if (!m_texts.after.nodes[pair.after].is_leaf()) continue;
      const TaskNode& before = m_texts.before.nodes[pair.before];
      total -= 1 - 1.0 / static_cast<double>(m_texts.before.holders[before.text].size());
    }
    return total;
  }

  const TaskTexts& m_texts;
  const Pairs& m_pairs;
  std::vector<bool> m_kept_before;
  std::vector<bool> m_kept_after;
  std::vector<bool> m_nothing_before;
};

// Of what ended, at least half must be found again; otherwise it simply ended.
void drop_the_scattered(std::vector<Flow>& flows, const Pairs& pairs) {
  std::map<Index, double> given;
  for (const Flow& flow : flows) given[flow.edge.first] += flow.given;
  std::erase_if(flows, [&](const Flow& flow) {
    return !pairs.after_of(flow.edge.first) && given[flow.edge.first] < most;
  });
}

// The flows that hang together, by the first of each.
std::vector<std::vector<Flow>> connected(const std::vector<Flow>& flows) {
  std::vector<Index> leader(flows.size());
  std::iota(leader.begin(), leader.end(), Index{0});
  const auto find = [&](Index at) {
    while (leader[at] != at) at = leader[at] = leader[leader[at]];
    return at;
  };
  std::map<Index, Index> first_before;
  std::map<Index, Index> first_after;
  for (Index i = 0; i < flows.size(); ++i) {
    for (const Index other : {first_before.emplace(flows[i].edge.first, i).first->second,
                              first_after.emplace(flows[i].edge.second, i).first->second}) {
      const Index a = find(i);
      const Index b = find(other);
      leader[std::max(a, b)] = std::min(a, b);
    }
  }
  std::map<Index, std::vector<Flow>> groups;
  for (Index i = 0; i < flows.size(); ++i) groups[find(i)].push_back(flows[i]);
  std::vector<std::vector<Flow>> result;
  for (auto& [first, group] : groups) result.push_back(std::move(group));
  return result;
}

std::optional<ChangeKind> kind_of(const Event& event, const Pairs& pairs) {
  const auto ended =
      static_cast<Index>(std::count_if(event.before.begin(), event.before.end(),
                                       [&](Index member) { return !pairs.after_of(member); }));
  const auto begun =
      static_cast<Index>(std::count_if(event.after.begin(), event.after.end(),
                                       [&](Index member) { return !pairs.before_of(member); }));
  const bool all_ended = ended == event.before.size();
  const bool all_begun = begun == event.after.size();
  if (all_ended && all_begun) {
    if (ended == 1 && begun == 1) return std::nullopt;  // not certain enough to be the same unit
    if (ended == 1) return ChangeKind::split;
    if (begun == 1) return ChangeKind::merge;
    return ChangeKind::complex;
  }
  if (all_ended && begun == 0 && event.after.size() == 1) return ChangeKind::absorb;
  if (all_begun && ended == 0 && event.before.size() == 1) return ChangeKind::secede;
  return ChangeKind::complex;
}

void add_once(std::vector<Index>& members, Index member) {
  if (std::find(members.begin(), members.end(), member) == members.end()) {
    members.push_back(member);
  }
}

}  // namespace

std::vector<Event> find_descent(const TaskTexts& texts, const TaskShares& shares,
                                const Pairs& pairs, const std::vector<Followed>& kept,
                                const std::set<Edge>& rejected) {
  const Flows all(texts, pairs, kept);
  std::vector<Flow> flows;
  for (const Edge& edge : shares.pairs()) {
    const bool is_continuing = pairs.after_of(edge.first) && pairs.before_of(edge.second);
    if (is_continuing || rejected.contains(edge)) continue;
    if (pairs.before()[edge.first].unit == nullptr || pairs.after()[edge.second].unit == nullptr) {
      continue;
    }
    Flow flow = all.flow(edge);
    if (all.is_descent(flow)) flows.push_back(std::move(flow));
  }
  drop_the_scattered(flows, pairs);
  std::vector<Event> events;
  for (std::vector<Flow>& group : connected(flows)) {
    Event event;
    for (Flow& flow : group) {
      add_once(event.before, flow.edge.first);
      add_once(event.after, flow.edge.second);
      event.followed.insert(event.followed.end(), flow.followed.begin(), flow.followed.end());
    }
    std::sort(event.before.begin(), event.before.end());
    std::sort(event.after.begin(), event.after.end());
    const auto kind = kind_of(event, pairs);
    if (!kind) continue;
    event.kind = *kind;
    events.push_back(std::move(event));
  }
  return events;
}

}  // namespace bipgen::history
