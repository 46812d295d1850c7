#include <algorithm>
#include <map>
#include <tuple>

#include "history/descent.hpp"

namespace bipgen::history {

namespace {

constexpr int verbatim = 85;
// Fewer different words are said by chance.
constexpr std::size_t least_words = 4;

// Whose words say where they come from: one unit had them, one has them.
bool is_telling(const TaskTexts& texts, const Followed& pair) {
  const TaskNode& before = texts.before.nodes[pair.before];
  const TaskNode& after = texts.after.nodes[pair.after];
  return texts.before.holders[before.text].size() == 1 &&
         texts.after.holders[after.text].size() == 1 &&
         texts.after.holders[before.text].size() <= 1 &&
         texts.before.holders[after.text].size() <= 1 && before.whole.size() >= least_words;
}

bool hangs_below(const TaskSide& side, std::size_t node, const std::vector<bool>& taken) {
  for (std::size_t at = side.nodes[node].parent; at != none; at = side.nodes[at].parent) {
    if (taken[at]) return true;
  }
  return false;
}

}  // namespace

std::vector<Event> find_transfers(const TaskTexts& texts, const TaskShares& shares,
                                  const Pairs& pairs, const std::vector<Followed>& followed,
                                  const std::set<Edge>& rejected) {
  std::vector<bool> done_before(texts.before.nodes.size(), false);
  std::vector<bool> done_after(texts.after.nodes.size(), false);
  for (const Followed& pair : followed) {
    done_before[pair.before] = true;
    done_after[pair.after] = true;
  }
  std::vector<Followed> found;
  for (const Edge& edge : shares.pairs()) {
    if (pairs.after_of(edge.first) == edge.second || rejected.contains(edge)) continue;
    const auto own = follow(texts, edge.first, edge.second, verbatim, done_before, done_after);
    found.insert(found.end(), own.begin(), own.end());
  }
  // Whole tasks before their parts, then the most alike.
  std::stable_sort(found.begin(), found.end(), [&](const Followed& a, const Followed& b) {
    const auto key = [&](const Followed& pair) {
      return std::tuple(texts.before.nodes[pair.before].ref.path.size(), -pair.likeness);
    };
    return key(a) < key(b);
  });
  std::map<Edge, Event> events;
  for (const Followed& pair : found) {
    if (done_before[pair.before] || done_after[pair.after]) continue;
    const TaskNode& before = texts.before.nodes[pair.before];
    const TaskNode& after = texts.after.nodes[pair.after];
    const Edge edge{before.holder, after.holder};
    const bool is_below = events.contains(edge) &&
                          hangs_below(texts.before, pair.before, done_before) &&
                          hangs_below(texts.after, pair.after, done_after);
    if (!is_below && (pair.likeness < verbatim || !is_telling(texts, pair))) continue;
    done_before[pair.before] = true;
    done_after[pair.after] = true;
    Event& event = events[edge];
    event.kind = ChangeKind::transfer_tasks;
    event.before = {edge.first};
    event.after = {edge.second};
    event.followed.push_back(pair);
  }
  std::vector<Event> result;
  for (auto& [edge, event] : events) result.push_back(std::move(event));
  return result;
}

}  // namespace bipgen::history
