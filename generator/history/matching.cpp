#include "history/matching.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "history/assignment.hpp"
#include "history/name_likeness.hpp"

namespace bipgen::history {

namespace {

// What each sign weighs when both structures have it.
constexpr double by_name = 30;
constexpr double by_tasks = 45;
constexpr double by_kind = 5;
constexpr double by_place = 10;
constexpr double by_code = 10;

constexpr double considered = 45;       // less is no rival either
constexpr double accepted = 60;         // with tasks to compare
constexpr double accepted_untold = 70;  // when one of the two has none
// Shares of tasks; nearly all of both need no other sign.
constexpr double some = 0.25;
constexpr double most = 0.5;
constexpr double nearly_all = 0.8;
constexpr double margin = 5;     // a rival so near makes both uncertain
constexpr double divided = 0.5;  // of the best share: another has so much of the same

using Index = std::size_t;
using Pair = std::pair<Index, Index>;

std::string prefix_of(const std::string& code) {
  const std::size_t dash = code.find_last_of("-./");
  return dash == std::string::npos ? std::string() : code.substr(0, dash);
}

struct Scored {
  double total = 0;
  int name = 0;
  bool is_certain = false;  // by itself, rivals not regarded
};

class Matching {
 public:
  Matching(Pairs& pairs, const TaskShares& shares)
      : m_pairs(pairs), m_shares(shares), m_names(pairs), m_candidates(candidates()) {}

  void round(bool only_top) {
    std::map<Pair, Scored> scores;
    for (const auto& [before, after] : m_candidates) {
      if (!m_pairs.may_join(before, after)) continue;
      if (only_top && !(is_top(m_pairs.before()[before]) && is_top(m_pairs.after()[after])))
        continue;
      const Scored scored = score(before, after);
      if (scored.total >= considered) scores.emplace(Pair{before, after}, scored);
    }
    const auto partners = best(scores);
    std::vector<std::pair<Pair, Scored>> joined;
    for (const auto& [pair, scored] : scores) {
      if (partners[pair.first] != pair.second || !scored.is_certain) continue;
      if (has_rival(pair, scores, partners) || is_divided(pair) || is_gathered(pair)) continue;
      joined.emplace_back(pair, scored);
    }
    for (const auto& [pair, scored] : joined) {
      m_pairs.join(pair.first, pair.second,
                   MatchScore{scored.name, static_cast<int>(std::lround(scored.total))});
    }
  }

 private:
  static bool is_top(const Member& member) { return member.place().empty(); }

  std::vector<Pair> candidates() const {
    std::set<Pair> found;
    for (const Pair& pair : m_names.pairs(30)) found.insert(pair);
    for (const Pair& pair : m_shares.pairs()) found.insert(pair);
    std::multimap<std::string, Index> codes;
    for (Index i = 0; i < m_pairs.before().size(); ++i) {
      if (!m_pairs.before()[i].code().empty()) codes.emplace(m_pairs.before()[i].code(), i);
    }
    for (Index i = 0; i < m_pairs.after().size(); ++i) {
      const auto [first, end] = codes.equal_range(m_pairs.after()[i].code());
      for (auto bearer = first; bearer != end; ++bearer) found.insert({bearer->second, i});
    }
    std::vector<Pair> pairs;
    for (const Pair& pair : found) {
      const bool is_unit = m_pairs.before()[pair.first].unit != nullptr;
      if (is_unit == (m_pairs.after()[pair.second].unit != nullptr)) pairs.push_back(pair);
    }
    return pairs;
  }

  double place(const Member& before, const Member& after) const {
    const bool same_place = m_pairs.is_same(before.place(), after.place());
    if (before.superior().empty() || after.superior().empty()) return same_place ? 1 : 0;
    const bool same_superior = m_pairs.is_same_superior(before.superior(), after.superior());
    return (same_place ? 0.5 : 0) + (same_superior ? 0.5 : 0);
  }

  static double code(const Member& before, const Member& after) {
    if (before.code() == after.code()) return 1;
    const std::string prefix = prefix_of(before.code());
    return !prefix.empty() && prefix == prefix_of(after.code()) ? 0.5 : 0;
  }

  Scored score(Index before_index, Index after_index) const {
    const Member& before = m_pairs.before()[before_index];
    const Member& after = m_pairs.after()[after_index];
    Scored scored;
    scored.name = m_names(before_index, after_index);
    double sum = by_name * scored.name / 100 + by_place * place(before, after);
    double all = by_name + by_place;
    if (before.unit != nullptr) {
      all += by_kind;
      sum += before.unit->kind == after.unit->kind ? by_kind : 0;
    }
    if (!before.code().empty() && !after.code().empty()) {
      all += by_code;
      sum += by_code * code(before, after);
    }
    const bool has_tasks =
        m_shares.has_tasks_before(before_index) && m_shares.has_tasks_after(after_index);
    const double tasks =
        m_shares.given(before_index, after_index) * m_shares.inherited(before_index, after_index);
    if (has_tasks) {
      all += by_tasks;
      sum += by_tasks * tasks;
    }
    scored.total = 100 * sum / all;
    if (has_tasks) {
      const double received = m_shares.received(before_index, after_index);
      scored.is_certain =
          (scored.total >= accepted && (tasks >= most || (tasks >= some && scored.name >= 80))) ||
          (tasks >= nearly_all && received >= nearly_all);
    } else {
      scored.is_certain = scored.total >= accepted_untold && scored.name >= 50;
    }
    return scored;
  }

  // In the order of the ids, so that the order of the law decides nothing.
  std::vector<std::optional<Index>> best(const std::map<Pair, Scored>& scores) const {
    std::map<std::string, Index> before_ids;
    std::map<std::string, Index> after_ids;
    for (const auto& [pair, scored] : scores) {
      before_ids.emplace(m_pairs.before()[pair.first].id(), pair.first);
      after_ids.emplace(m_pairs.after()[pair.second].id(), pair.second);
    }
    const auto ranks = [](const std::map<std::string, Index>& ids) {
      std::map<Index, Index> rank;
      for (const auto& [id, index] : ids) rank.emplace(index, rank.size());
      return rank;
    };
    const std::map<Index, Index> left = ranks(before_ids);
    const std::map<Index, Index> right = ranks(after_ids);
    std::vector<Gain> gains;
    for (const auto& [pair, scored] : scores) {
      gains.push_back({left.at(pair.first), right.at(pair.second),
                       std::llround(1000 * (scored.total - considered)) + 1});
    }
    std::sort(gains.begin(), gains.end(), [](const Gain& a, const Gain& b) {
      return std::pair(a.left, a.right) < std::pair(b.left, b.right);
    });
    const auto assigned = assign(left.size(), right.size(), gains);
    std::vector<std::optional<Index>> partners(m_pairs.before().size());
    std::vector<Index> by_rank(right.size());
    for (const auto& [index, rank] : right) by_rank[rank] = index;
    for (const auto& [index, rank] : left) {
      if (assigned[rank]) partners[index] = by_rank[*assigned[rank]];
    }
    return partners;
  }

  // Another assignment of the two would be nearly as good.
  static bool has_rival(const Pair& pair, const std::map<Pair, Scored>& scores,
                        const std::vector<std::optional<Index>>& partners) {
    std::map<Index, Index> takers;  // by later member, who is assigned to it
    for (Index i = 0; i < partners.size(); ++i) {
      if (partners[i]) takers.emplace(*partners[i], i);
    }
    const auto value = [&](Index before, Index after) {
      const auto found = scores.find({before, after});
      return found == scores.end() ? considered : found->second.total;
    };
    const double own = value(pair.first, pair.second);
    for (const auto& [other, scored] : scores) {
      if (other == pair) continue;
      if (other.first == pair.first) {
        const auto taker = takers.find(other.second);
        const double lost = taker == takers.end() ? considered : value(taker->second, other.second);
        const double won = taker == takers.end() ? considered : value(taker->second, pair.second);
        if (scored.total + won > own + lost - margin) return true;
      } else if (other.second == pair.second && !partners[other.first]) {
        if (scored.total > own - margin) return true;
      }
    }
    return false;
  }

  bool has_same_name(const Pair& pair) const {
    return name_without_kind(m_pairs.before()[pair.first]) ==
           name_without_kind(m_pairs.after()[pair.second]);
  }

  bool is_within(Index part, Index whole, bool is_after) const {
    const std::vector<Member>& members = is_after ? m_pairs.after() : m_pairs.before();
    std::optional<Index> at = part;
    for (int depth = 0; at && depth < 16; ++depth) {
      if (*at == whole) return true;
      const std::string& place = members[*at].place();
      at = is_after ? m_pairs.find_after(place) : m_pairs.find_before(place);
    }
    return false;
  }

  // Another new unit has a good part of what the one had.
  bool is_divided(const Pair& pair) const {
    if (has_same_name(pair)) return false;
    const double own = m_shares.given(pair.first, pair.second);
    for (const auto& [before, after] : m_candidates) {
      if (before != pair.first || after == pair.second || m_pairs.before_of(after)) continue;
      if (is_within(after, pair.second, true) || is_within(pair.second, after, true)) continue;
      const double other = m_shares.given(before, after);
      if (other > 0 && other >= divided * own) return true;
    }
    return false;
  }

  // Another unit that ended gave a good part of what the later one has.
  bool is_gathered(const Pair& pair) const {
    if (has_same_name(pair)) return false;
    const double own = m_shares.received(pair.first, pair.second);
    for (const auto& [before, after] : m_candidates) {
      if (after != pair.second || before == pair.first || m_pairs.after_of(before)) continue;
      if (is_within(before, pair.first, false) || is_within(pair.first, before, false)) continue;
      const double other = m_shares.received(before, after);
      if (other > 0 && other >= divided * own) return true;
    }
    return false;
  }

  Pairs& m_pairs;
  const TaskShares& m_shares;
  NameLikeness m_names;
  std::vector<Pair> m_candidates;
};

bool bears_code_and_tasks(const Pairs& pairs, const TaskShares& shares, Index before, Index after) {
  const std::string& code = pairs.before()[before].code();
  return !code.empty() && code == pairs.after()[after].code() &&
         shares.given(before, after) >= nearly_all && shares.received(before, after) >= nearly_all;
}

}  // namespace

std::set<std::pair<std::size_t, std::size_t>> doubtful_names(const Pairs& pairs,
                                                             const TaskShares& shares) {
  std::map<std::string, std::vector<Index>> namesakes;
  for (Index i = 0; i < pairs.after().size(); ++i) {
    namesakes[comparable_name(pairs.after()[i].name())].push_back(i);
  }
  std::set<Pair> doubtful;
  for (const auto& [before, after] : shares.pairs()) {
    if (!bears_code_and_tasks(pairs, shares, before, after)) continue;
    const auto others = namesakes.find(comparable_name(pairs.before()[before].name()));
    if (others == namesakes.end()) continue;
    for (const Index other : others->second) {
      if (other != after && shares.has_tasks_after(other) && shares.given(before, other) <= 0) {
        doubtful.emplace(before, other);
      }
    }
  }
  return doubtful;
}

void join_by_likeness(Pairs& pairs, const TaskShares& shares) {
  Matching matching(pairs, shares);
  matching.round(true);
  matching.round(false);
}

}  // namespace bipgen::history
