#include "history/align_texts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "history/text_partners.hpp"

namespace bipgen::history {

namespace {

// A text that stands so often in both is no trace of a move.
constexpr std::size_t most_copies = 256;
// Fewer words say nothing outside the list that they stand in.
constexpr std::size_t least_words = 4;
constexpr std::size_t least_words_of_lists = 6;
constexpr std::size_t least_words_reworded = 6;
// How alike a passage must be to have moved alone, where nothing but its words speaks for it.
constexpr int nearly_the_same = 75;
// What stands between the same neighbours may differ more.
constexpr int least_between = 20;

class Aligner {
 public:
  Aligner(const std::vector<Passage>& before, const std::vector<Passage>& after,
          const TextNodes& nodes, Alignment alignment)
      : m_before(before),
        m_after(after),
        m_nodes(nodes),
        m_alignment(alignment),
        m_partners(before, after, nodes, alignment) {}

  Partners run() {
    preambles();
    equal_citations();
    // In one act a number is a provision's name: other words under it are its new words, unless the
    // old ones stand elsewhere to the letter.
    if (m_alignment == Alignment::by_citation_first) {
      moves_to_the_letter();
      other_words_under_one_citation();
    }
    m_partners.align(m_nodes.before.sections, m_nodes.after.sections, least_of_sections);
    frames();
    lists_that_moved();
    moves_to_the_letter();
    places_between();
    moves_in_other_words();
    frames();
    places_between();
    return m_partners.take();
  }

 private:
  const TextNode& from(std::size_t at) const { return m_nodes.before.nodes[at]; }
  const TextNode& to(std::size_t at) const { return m_nodes.after.nodes[at]; }
  bool are_free(std::size_t before, std::size_t after) const {
    return m_partners.is_free_before(before) && m_partners.is_free_after(after);
  }

  void preambles() {
    if (m_before.empty() || m_after.empty()) return;
    if (m_before[0].kind != Passage::Kind::preamble) return;
    if (m_after[0].kind != Passage::Kind::preamble) return;
    join_with_below(0, 0);
  }

  void join_with_below(std::size_t before, std::size_t after) {
    m_partners.join(before, after);
    m_partners.align(from(before).children, to(after).children, least_of_neighbours);
  }

  // Provisions cited alike, those cited twice left out: by citation, places of both sides.
  std::vector<std::pair<std::size_t, std::size_t>> cited_alike() const {
    struct Cited {
      std::vector<std::size_t> before;
      std::vector<std::size_t> after;
    };
    std::map<std::string, Cited> cited;
    const auto is_provision = [](const Passage& passage) {
      return passage.kind == Passage::Kind::provision;
    };
    for (std::size_t i = 0; i < m_before.size(); ++i) {
      if (is_provision(m_before[i])) cited[fragment_id(m_before[i].citation)].before.push_back(i);
    }
    for (std::size_t i = 0; i < m_after.size(); ++i) {
      if (is_provision(m_after[i])) cited[fragment_id(m_after[i].citation)].after.push_back(i);
    }
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [id, places] : cited) {
      if (places.before.size() == 1 && places.after.size() == 1) {
        pairs.emplace_back(places.before[0], places.after[0]);
      }
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
  }

  // In two versions of one act, what is cited alike and says the same, or only keeps its number
  // now. A bare number in both is the same place in successive acts too.
  void equal_citations() {
    for (const auto& [before, after] : cited_alike()) {
      const bool both_marks = from(before).is_mark && to(after).is_mark;
      const bool one_act = m_alignment == Alignment::by_citation_first;
      const bool same = from(before).whole == to(after).whole && from(before).whole_words > 0;
      if (both_marks || (one_act && (same || to(after).is_mark))) {
        if (are_free(before, after)) m_partners.join(before, after);
      }
    }
  }

  // Chapters, annexes and bare §§: those that have most of what stands below in common, the inner
  // ones first; then, below what belongs together, those of one title or place.
  void frames() {
    for (std::size_t i = m_before.size(); i-- > 0;) {
      if (!from(i).is_frame || !m_partners.is_free_before(i)) continue;
      const std::size_t partner = frame_with_most(i);
      if (partner != nowhere) join_with_below(i, partner);
    }
    frames_of(m_nodes.before.roots, m_nodes.after.roots);
    for (std::size_t i = 0; i < m_before.size(); ++i) {
      const std::size_t partner = m_partners.of_before(i);
      if (partner != nowhere) frames_of(from(i).children, to(partner).children);
    }
  }

  std::size_t frame_with_most(std::size_t before) const {
    std::map<std::size_t, std::size_t> words;  // by frame of the later text
    for (std::size_t i = before + 1; i < before + from(before).size; ++i) {
      const std::size_t partner = m_partners.of_before(i);
      if (partner == nowhere) continue;
      for (std::size_t at = to(partner).parent; at != nowhere; at = to(at).parent) {
        if (to(at).is_frame) words[at] += from(i).own_words;
      }
    }
    std::size_t best = nowhere;
    for (const auto& [frame, common] : words) {
      if (!m_partners.is_free_after(frame)) continue;
      const std::size_t all = from(before).whole_words + to(frame).whole_words;
      if (4 * common < all) continue;  // half of both
      // The inner one of two that have the same: it comes later.
      if (best == nowhere || common >= words[best]) best = frame;
    }
    return best;
  }

  void frames_of(const Places& before, const Places& after) {
    std::map<std::size_t, std::size_t> by_title;
    for (const std::size_t place : after) {
      if (to(place).is_frame && to(place).own_words > 0) by_title.emplace(to(place).own, place);
    }
    for (const std::size_t place : before) {
      const auto found = by_title.find(from(place).own);
      if (found == by_title.end() || !from(place).is_frame) continue;
      if (are_free(place, found->second)) join_with_below(place, found->second);
    }
  }

  // One passage on each side between neighbours that belong together stands in one place, if its
  // words have anything in common. Closing words need not.
  void places_between() {
    between(m_nodes.before.roots, m_nodes.after.roots);
    for (std::size_t i = 0; i < m_before.size(); ++i) {
      const std::size_t partner = m_partners.of_before(i);
      if (partner != nowhere) between(from(i).children, to(partner).children);
    }
  }

  void between(const Places& before, const Places& after) {
    std::map<std::size_t, std::size_t> place_of;
    for (std::size_t j = 0; j < after.size(); ++j) place_of[after[j]] = j;
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (!m_partners.is_free_before(before[i])) continue;
      // Its place by the neighbour before it, then by the one after it.
      std::size_t place = 0;
      if (i > 0) {
        const auto found = place_of.find(m_partners.of_before(before[i - 1]));
        if (found == place_of.end()) continue;
        place = found->second + 1;
      }
      if (place >= after.size() || !m_partners.is_free_after(after[place])) continue;
      if (i + 1 < before.size()) {
        const auto found = place_of.find(m_partners.of_before(before[i + 1]));
        if (found == place_of.end() || found->second != place + 1) continue;
      } else if (place + 1 != after.size()) {
        continue;
      }
      if (is_one_place(before[i], after[place])) join_with_below(before[i], after[place]);
    }
  }

  bool is_one_place(std::size_t before, std::size_t after) const {
    if (!m_partners.may_join(before, after)) return false;
    if (from(before).is_mark || to(after).is_mark) return false;
    if (m_before[before].kind == Passage::Kind::words_after) return true;
    if (m_before[before].kind != Passage::Kind::provision) {
      return m_partners.likeness(before, after) >= least_between;
    }
    return m_before[before].provision->level == m_after[after].provision->level &&
           m_partners.likeness(before, after) >= least_between;
  }

  using ListPair = std::pair<std::size_t, std::size_t>;  // by what they stand below

  // Lists, of which several provisions went from below one to below another.
  void lists_that_moved() {
    std::map<std::size_t, std::pair<Places, Places>> free;  // by text
    for (std::size_t i = 0; i < m_before.size(); ++i) {
      if (is_trace(from(i)) && m_partners.is_free_before(i)) free[from(i).whole].first.push_back(i);
    }
    for (std::size_t i = 0; i < m_after.size(); ++i) {
      if (is_trace(to(i)) && m_partners.is_free_after(i)) free[to(i).whole].second.push_back(i);
    }
    struct Shared {
      std::size_t words = 0;
      std::set<std::size_t> texts;
    };
    std::map<ListPair, Shared> shared;
    for (const auto& [text, places] : free) {
      if (places.first.size() * places.second.size() > most_copies) continue;
      for (const std::size_t before : places.first) {
        for (const std::size_t after : places.second) {
          Shared& one = shared[{from(before).parent, to(after).parent}];
          if (one.texts.insert(text).second) one.words += from(before).whole_words;
        }
      }
    }
    std::vector<std::tuple<std::size_t, ListPair>> best;
    for (const auto& [lists, one] : shared) {
      if (one.texts.size() < 2 || one.words < least_words_of_lists) continue;
      best.emplace_back(one.words, lists);
    }
    std::stable_sort(best.begin(), best.end(),
                     [](const auto& a, const auto& b) { return std::get<0>(a) > std::get<0>(b); });
    for (const auto& [words, lists] : best) align_lists(lists);
  }

  static bool is_trace(const TextNode& node) { return !node.is_mark && node.whole_words > 0; }

  void align_lists(const ListPair& lists) {
    const auto children = [](const TextSide& side, std::size_t parent) {
      return parent == nowhere ? side.roots : side.nodes[parent].children;
    };
    const Places before = children(m_nodes.before, lists.first);
    const Places after = children(m_nodes.after, lists.second);
    std::set<std::size_t> texts;
    for (const std::size_t place : after) {
      if (m_partners.is_free_after(place)) texts.insert(to(place).whole);
    }
    const auto left = std::count_if(before.begin(), before.end(), [&](std::size_t place) {
      return m_partners.is_free_before(place) && texts.contains(from(place).whole);
    });
    if (left >= 2) m_partners.align(before, after, least_of_neighbours);
  }

  // What went elsewhere alone, the longest first.
  void moves_to_the_letter() {
    std::map<std::size_t, Places> places;
    for (std::size_t i = 0; i < m_after.size(); ++i) {
      if (is_trace(to(i)) && m_partners.is_free_after(i)) places[to(i).whole].push_back(i);
    }
    Places before = free_before(least_words);
    std::stable_sort(before.begin(), before.end(), [&](std::size_t a, std::size_t b) {
      return from(a).whole_words > from(b).whole_words;
    });
    std::map<std::size_t, std::size_t> tried;  // by text: how many of its places
    for (const std::size_t place : before) {
      const Places& found = places[from(place).whole];
      std::size_t& next = tried[from(place).whole];
      while (next < found.size() && !m_partners.is_free_after(found[next])) ++next;
      if (next < found.size() && m_partners.is_free_before(place)) {
        m_partners.join(place, found[next]);
      }
    }
  }

  void moves_in_other_words() {
    Places after;
    for (std::size_t i = 0; i < m_after.size(); ++i) {
      if (!to(i).is_frame && to(i).whole_words >= least_words_reworded) after.push_back(i);
    }
    m_partners.align(free_before(least_words_reworded), after, nearly_the_same, Company::strangers);
  }

  Places free_before(std::size_t words) const {
    Places places;
    for (std::size_t i = 0; i < m_before.size(); ++i) {
      if (from(i).is_frame || !is_trace(from(i)) || from(i).whole_words < words) continue;
      if (m_partners.is_free_before(i)) places.push_back(i);
    }
    return places;
  }

  // In one act: provisions cited alike, unless the words of one stand elsewhere to the letter. Then
  // what is left below them.
  void other_words_under_one_citation() {
    const auto wholes_of = [](const TextSide& side) {
      std::set<decltype(TextNode::whole)> wholes;
      for (const TextNode& node : side.nodes) wholes.insert(node.whole);
      return wholes;
    };
    const auto earlier = wholes_of(m_nodes.before);
    const auto later = wholes_of(m_nodes.after);
    std::vector<std::pair<std::size_t, std::size_t>> joined;
    for (const auto& [before, after] : cited_alike()) {
      const bool elsewhere =
          later.contains(from(before).whole) || earlier.contains(to(after).whole);
      if (elsewhere || !are_free(before, after) || !m_partners.may_join(before, after)) continue;
      m_partners.join(before, after);
      joined.emplace_back(before, after);
    }
    for (const auto& [before, after] : joined) {
      m_partners.align(from(before).children, to(after).children, least_of_neighbours);
    }
  }

  const std::vector<Passage>& m_before;
  const std::vector<Passage>& m_after;
  const TextNodes& m_nodes;
  Alignment m_alignment;
  TextPartners m_partners;
};

}  // namespace

Partners align_texts(const std::vector<Passage>& before, const std::vector<Passage>& after,
                     const TextNodes& nodes, Alignment alignment) {
  return Aligner(before, after, nodes, alignment).run();
}

}  // namespace bipgen::history
