#include "history/text_traces.hpp"

#include <map>
#include <string>

namespace bipgen::history {

namespace {

// Fewer words stand in many places of any text, as do the words before a list.
constexpr std::size_t least_words_repeated = 4;
constexpr std::size_t least_words_of_part = 3;

// The neighbours of each passage in its list.
struct Neighbours {
  explicit Neighbours(const TextSide& side)
      : before(side.nodes.size(), nowhere), after(side.nodes.size(), nowhere) {
    link(side.roots);
    for (const TextNode& node : side.nodes) link(node.children);
  }
  void link(const std::vector<std::size_t>& list) {
    for (std::size_t i = 1; i < list.size(); ++i) {
      before[list[i]] = list[i - 1];
      after[list[i - 1]] = list[i];
    }
  }
  std::vector<std::size_t> before;
  std::vector<std::size_t> after;
};

// By passage: its pair.
struct PairIndex {
  explicit PairIndex(const TextComparison& comparison)
      : of_before(comparison.before.size()), of_after(comparison.after.size()) {
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
      const PassagePair& pair = comparison.pairs[i];
      if (pair.before) of_before[*pair.before] = i;
      if (pair.after) of_after[*pair.after] = i;
    }
  }
  std::vector<std::size_t> of_before;
  std::vector<std::size_t> of_after;
};

// What of `whole` is not `part`, which stands at its beginning or end; "" where it does not.
std::string rest_of(const std::string& whole, const std::string& part, bool part_is_first) {
  if (part.empty() || whole.size() <= part.size() + 1) return "";
  if (part_is_first) {
    const bool begins = whole.starts_with(part) && whole[part.size()] == ' ';
    return begins ? whole.substr(part.size() + 1) : "";
  }
  const std::size_t rest = whole.size() - part.size() - 1;
  return whole.ends_with(part) && whole[rest] == ' ' ? whole.substr(0, rest) : "";
}

using Words = std::vector<std::string>;

bool may_be_part(const Passage& passage, const TextNode& node) {
  return passage.kind == Passage::Kind::provision && node.children.empty() &&
         passage.words.size() >= least_words_of_part;
}

// `whole` was, or became, `part` and a neighbour of it that stands alone: that neighbour.
std::size_t other_part(const Words& whole, std::size_t part, const std::vector<Passage>& passages,
                       const TextSide& side, const Neighbours& neighbours,
                       const std::vector<bool>& is_alone) {
  if (passages[part].words.size() >= whole.size()) return nowhere;
  for (const bool part_is_first : {true, false}) {
    const std::size_t other = part_is_first ? neighbours.after[part] : neighbours.before[part];
    if (other == nowhere || !is_alone[other]) continue;
    if (!may_be_part(passages[other], side.nodes[other])) continue;
    const std::string rest =
        rest_of(comparable_words(whole), comparable_words(passages[part].words), part_is_first);
    if (!rest.empty() && rest == comparable_words(passages[other].words)) return other;
  }
  return nowhere;
}

bool is_moved(const PassagePair& pair) {
  return pair.change == TextChange::moved || pair.change == TextChange::moved_and_reworded;
}

}  // namespace

void find_repeats(TextComparison& comparison, const TextNodes& nodes) {
  const auto first_of_text = [](const TextSide& side) {
    std::map<std::size_t, std::size_t> first;
    for (std::size_t i = 0; i < side.nodes.size(); ++i) {
      const TextNode& node = side.nodes[i];
      if (node.own_words < least_words_repeated || !node.children.empty()) continue;
      first.emplace(node.own, i);
    }
    return first;
  };
  const auto earlier = first_of_text(nodes.before);
  const auto later = first_of_text(nodes.after);
  for (PassagePair& pair : comparison.pairs) {
    if (pair.before && pair.after) continue;
    const auto& others = pair.after ? earlier : later;
    const TextNode& node =
        pair.after ? nodes.after.nodes[*pair.after] : nodes.before.nodes[*pair.before];
    const auto found = node.children.empty() ? others.find(node.own) : others.end();
    if (found != others.end()) pair.repeats = found->second;
  }
}

void find_parts(TextComparison& comparison, const TextNodes& nodes) {
  const PairIndex index(comparison);
  const Neighbours earlier(nodes.before);
  const Neighbours later(nodes.after);
  std::vector<bool> removed(comparison.before.size());
  std::vector<bool> added(comparison.after.size());
  for (const PassagePair& pair : comparison.pairs) {
    if (!pair.after) removed[*pair.before] = true;
    if (!pair.before) added[*pair.after] = true;
  }
  for (const PassagePair& pair : comparison.pairs) {
    if (!pair.before || !pair.after || pair.words.size() < 2) continue;
    const std::size_t divided = other_part(comparison.before[*pair.before].words, *pair.after,
                                           comparison.after, nodes.after, later, added);
    if (divided != nowhere) comparison.pairs[index.of_after[divided]].part_of = pair.before;
    const std::size_t joined = other_part(comparison.after[*pair.after].words, *pair.before,
                                          comparison.before, nodes.before, earlier, removed);
    if (joined != nowhere) comparison.pairs[index.of_before[joined]].part_of = pair.after;
  }
}

void find_moves(TextComparison& comparison, const TextNodes& nodes) {
  const PairIndex index(comparison);
  const Neighbours earlier(nodes.before);
  const Neighbours later(nodes.after);
  std::map<std::size_t, std::size_t> move_of;  // by pair
  for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
    const PassagePair& pair = comparison.pairs[i];
    if (!is_moved(pair)) continue;
    std::size_t went = 0;
    const std::size_t first = *pair.after;
    const std::size_t end = first + nodes.after.nodes[first].size;
    for (std::size_t k = 0; k < nodes.before.nodes[*pair.before].size; ++k) {
      const auto& partner = comparison.pairs[index.of_before[*pair.before + k]].after;
      if (partner && *partner >= first && *partner < end) ++went;
    }
    const std::size_t above = later.before[first];
    if (above != nowhere && earlier.before[*pair.before] != nowhere) {
      const std::size_t neighbour = index.of_after[above];
      const auto found = move_of.find(neighbour);
      if (found != move_of.end() &&
          comparison.pairs[neighbour].before == earlier.before[*pair.before]) {
        comparison.moves[found->second].last = i;
        comparison.moves[found->second].passages += went;
        move_of[i] = found->second;
        continue;
      }
    }
    move_of[i] = comparison.moves.size();
    comparison.moves.push_back({i, i, went});
  }
}

void count_changes(TextComparison& comparison) {
  TextCounts& counts = comparison.counts;
  std::size_t* const by_change[] = {
      &counts.unchanged,          &counts.renumbered, &counts.moved, &counts.reworded,
      &counts.moved_and_reworded, &counts.repealed,   &counts.added, &counts.removed};
  for (const PassagePair& pair : comparison.pairs) {
    if (pair.words.empty()) continue;
    ++*by_change[static_cast<std::size_t>(pair.change)];
    if (pair.only_marks) ++counts.only_marks;
  }
}

}  // namespace bipgen::history
