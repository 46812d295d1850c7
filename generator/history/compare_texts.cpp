#include "history/compare_texts.hpp"

#include <map>
#include <string>

#include "history/align_texts.hpp"
#include "history/text_places.hpp"
#include "history/text_traces.hpp"
#include "history/word_changes.hpp"

namespace bipgen::history {

namespace {

TextChange change_of(TextPlace place, bool same_words) {
  if (place == TextPlace::other) {
    return same_words ? TextChange::moved : TextChange::moved_and_reworded;
  }
  if (!same_words) return TextChange::reworded;
  return place == TextPlace::number ? TextChange::renumbered : TextChange::unchanged;
}

// Writes the pairs in their order.
class Pairing {
 public:
  Pairing(TextComparison& comparison, const TextNodes& nodes, const Partners& partners)
      : m_comparison(comparison),
        m_nodes(nodes),
        m_partners(partners),
        m_places(places_of(comparison.before, comparison.after, nodes, partners)) {}

  void run() { merge(m_nodes.before.roots, m_nodes.after.roots, 0); }

 private:
  using List = std::vector<std::size_t>;

  // Two lists that belong together. What is no more stands behind the neighbour before it; what
  // went elsewhere is told there. The trees are as deep as the levels of the law.
  void merge(const List& before, const List& after, std::size_t depth) {
    std::map<std::size_t, std::size_t> place_of;
    for (std::size_t i = 0; i < after.size(); ++i) place_of[after[i]] = i;
    std::vector<List> gone(after.size() + 1);
    std::size_t behind = 0;
    for (const std::size_t passage : before) {
      const std::size_t partner = m_partners.of_before[passage];
      if (partner == nowhere) {
        gone[behind].push_back(passage);
      } else if (const auto found = place_of.find(partner); found != place_of.end()) {
        behind = found->second + 1;
      }
    }
    for (std::size_t i = 0; i <= after.size(); ++i) {
      for (const std::size_t passage : gone[i]) add_removed(passage, depth);
      if (i < after.size()) add_later(after[i], depth);
    }
  }

  void add_removed(std::size_t before, std::size_t depth) {
    PassagePair pair;
    pair.before = before;
    pair.change = TextChange::removed;
    pair.depth = depth;
    pair.words = word_changes(m_comparison.before[before].words, {});
    m_comparison.pairs.push_back(std::move(pair));
    merge(m_nodes.before.nodes[before].children, {}, depth + 1);
  }

  void add_later(std::size_t after, std::size_t depth) {
    const std::size_t before = m_partners.of_after[after];
    PassagePair pair;
    pair.after = after;
    pair.depth = depth;
    const std::vector<std::string>& is = m_comparison.after[after].words;
    if (before == nowhere) {
      pair.change = TextChange::added;
      pair.words = word_changes({}, is);
    } else {
      const std::vector<std::string>& was = m_comparison.before[before].words;
      pair.before = before;
      pair.words = word_changes(was, is);
      pair.change = change_of(m_places[before], was == is);
      pair.only_marks = was != is && comparable_words(was) == comparable_words(is);
      if (m_nodes.after.nodes[after].is_mark && !m_nodes.before.nodes[before].is_mark) {
        pair.change = TextChange::repealed;
      }
    }
    m_comparison.pairs.push_back(std::move(pair));
    merge(before == nowhere ? List() : m_nodes.before.nodes[before].children,
          m_nodes.after.nodes[after].children, depth + 1);
  }

  TextComparison& m_comparison;
  const TextNodes& m_nodes;
  const Partners& m_partners;
  std::vector<TextPlace> m_places;
};

}  // namespace

TextComparison compare_texts(const act::Text& before, const act::Text& after, Alignment alignment) {
  TextComparison comparison;
  comparison.before = passages_of(before);
  comparison.after = passages_of(after);
  const TextNodes nodes(comparison.before, comparison.after);
  const Partners partners = align_texts(comparison.before, comparison.after, nodes, alignment);
  Pairing(comparison, nodes, partners).run();
  find_repeats(comparison, nodes);
  find_parts(comparison, nodes);
  find_moves(comparison, nodes);
  count_changes(comparison);
  return comparison;
}

}  // namespace bipgen::history
