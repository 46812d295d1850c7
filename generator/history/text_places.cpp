#include "history/text_places.hpp"

#include <algorithm>
#include <map>

namespace bipgen::history {

namespace {

using Parents = std::vector<std::size_t>;

bool begins_with(const act::Citation& citation, const act::Citation& start) {
  return start.steps.size() < citation.steps.size() &&
         std::equal(start.steps.begin(), start.steps.end(), citation.steps.begin());
}

// What the number of each passage counts in.
Parents counted_in(const std::vector<Passage>& passages, const TextSide& side) {
  Parents parents(passages.size());
  for (std::size_t i = 0; i < passages.size(); ++i) {
    std::size_t at = side.nodes[i].parent;
    while (passages[i].kind == Passage::Kind::provision && at != nowhere &&
           !begins_with(passages[i].citation, passages[at].citation)) {
      at = side.nodes[at].parent;
    }
    parents[i] = at;
  }
  return parents;
}

// The heaviest increasing subsequence: which of `to`, which are all different, belong to it.
std::vector<bool> in_order(const std::vector<std::size_t>& to,
                           const std::vector<std::size_t>& weights) {
  struct Best {
    std::size_t weight = 0;
    std::size_t last = nowhere;  // index into `to`
  };
  std::vector<std::size_t> sorted = to;
  std::sort(sorted.begin(), sorted.end());
  std::vector<Best> tree(to.size() + 1);  // prefix maxima over ranks
  std::vector<std::size_t> previous(to.size(), nowhere);
  Best best;
  for (std::size_t i = 0; i < to.size(); ++i) {
    const auto rank = static_cast<std::size_t>(
        std::lower_bound(sorted.begin(), sorted.end(), to[i]) - sorted.begin() + 1);
    Best before;
    for (std::size_t at = rank - 1; at > 0; at -= at & (~at + 1)) {
      if (tree[at].weight > before.weight) before = tree[at];
    }
    previous[i] = before.last;
    const Best here = {before.weight + weights[i], i};
    for (std::size_t at = rank; at < tree.size(); at += at & (~at + 1)) {
      if (here.weight > tree[at].weight) tree[at] = here;
    }
    if (here.weight > best.weight) best = here;
  }
  std::vector<bool> kept(to.size(), false);
  for (std::size_t at = best.last; at != nowhere; at = previous[at]) kept[at] = true;
  return kept;
}

bool same_number(const Passage& before, const Passage& after) {
  if (before.kind == Passage::Kind::footnote) return before.note == after.note;
  if (before.kind != Passage::Kind::provision) return true;
  return before.provision->level == after.provision->level &&
         before.provision->label == after.provision->label;
}

}  // namespace

std::vector<TextPlace> places_of(const std::vector<Passage>& before,
                                 const std::vector<Passage>& after, const TextNodes& nodes,
                                 const Partners& partners) {
  const Parents parents_before = counted_in(before, nodes.before);
  const Parents parents_after = counted_in(after, nodes.after);
  std::vector<TextPlace> places(before.size(), TextPlace::other);
  std::map<std::size_t, std::vector<std::size_t>> lists;  // by parent: those that stay below it
  for (std::size_t i = 0; i < before.size(); ++i) {
    const std::size_t partner = partners.of_before[i];
    if (partner == nowhere) continue;
    const std::size_t parent = parents_before[i];
    const std::size_t its = parent == nowhere ? nowhere : partners.of_before[parent];
    if (its == parents_after[partner] && (parent == nowhere) == (its == nowhere)) {
      lists[parent].push_back(i);
    }
  }
  for (const auto& [parent, list] : lists) {
    std::vector<std::size_t> to;
    std::vector<std::size_t> weights;
    for (const std::size_t i : list) {
      to.push_back(partners.of_before[i]);
      weights.push_back(nodes.before.nodes[i].whole_words + 1);
    }
    const std::vector<bool> kept = in_order(to, weights);
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (!kept[i]) continue;
      places[list[i]] =
          same_number(before[list[i]], after[to[i]]) ? TextPlace::same : TextPlace::number;
    }
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    const std::size_t partner = partners.of_before[i];
    if (partner == nowhere || before[i].kind != Passage::Kind::provision) continue;
    if (before[i].citation == after[partner].citation) places[i] = TextPlace::same;
  }
  return places;
}

}  // namespace bipgen::history
