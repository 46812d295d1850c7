#include "pages/comparison_rows.hpp"

#include <optional>
#include <utility>

#include "pages/marker.hpp"

namespace bipgen::pages {

using history::Passage;
using history::PassagePair;
using history::TextChange;
using history::TextComparison;
using history::TextMove;

namespace {

// Fewer rows are as quickly read as folded.
constexpr std::size_t least_folded = 3;

bool is_moved(const PassagePair& pair) {
  return pair.change == TextChange::moved || pair.change == TextChange::moved_and_reworded;
}

bool is_frame(const Passage& passage) {
  return passage.kind == Passage::Kind::provision && act::is_heading(passage.provision->level);
}

// A § or article that is no part of another.
bool is_main_section(const std::vector<Passage>& passages, const Passage& passage) {
  const auto is_one = [](const Passage& one) {
    return one.kind == Passage::Kind::provision && is_section(one.provision->level);
  };
  if (!is_one(passage)) return false;
  for (auto above = passage.parent; above; above = passages[*above].parent) {
    if (is_one(passages[*above])) return false;
  }
  return true;
}

class Parting {
 public:
  explicit Parting(const TextComparison& comparison)
      : m_comparison(comparison),
        m_pair_of(comparison.before.size()),
        m_gone(comparison.pairs.size()) {
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
      if (comparison.pairs[i].before) m_pair_of[*comparison.pairs[i].before] = i;
    }
    for (const TextMove& move : comparison.moves) find_old_place(move);
  }

  std::vector<ComparisonPart> run() {
    for (const TextMove* move : m_gone_first) add_gone(*move, 0);
    for (std::size_t i = 0; i < m_comparison.pairs.size(); ++i) {
      const PassagePair& pair = m_comparison.pairs[i];
      if (opens_part(pair)) {
        open(&pair);
      } else if (m_parts.empty() || m_parts.back().gone != nullptr || opens_notes(pair)) {
        open(nullptr);
      }
      add(pair);
      for (const auto& [move, depth] : m_gone[i]) add_gone(*move, depth);
    }
    for (ComparisonPart& part : m_parts) fold(part);
    return std::move(m_parts);
  }

 private:
  const Passage& passage_of(const PassagePair& pair) const {
    return pair.after ? m_comparison.after[*pair.after] : m_comparison.before[*pair.before];
  }

  bool opens_part(const PassagePair& pair) const {
    const Passage& passage = passage_of(pair);
    return passage.kind == Passage::Kind::preamble || is_frame(passage) ||
           is_main_section(pair.after ? m_comparison.after : m_comparison.before, passage);
  }

  bool opens_notes(const PassagePair& pair) const {
    return passage_of(pair).kind == Passage::Kind::footnote && m_parts.back().top != nullptr;
  }

  // Behind the nearest neighbour that stayed, and all below that; or behind what it stood in.
  void find_old_place(const TextMove& move) {
    const std::size_t first = *m_comparison.pairs[move.first].before;
    const auto& passages = m_comparison.before;
    const auto parent = passages[first].parent;
    for (std::size_t i = first; i-- > (parent ? *parent + 1 : 0);) {
      const std::size_t neighbour = m_pair_of[i];
      if (passages[i].parent != parent || is_moved(m_comparison.pairs[neighbour])) continue;
      const std::size_t depth = m_comparison.pairs[neighbour].depth;
      std::size_t last = neighbour;
      while (last + 1 < m_comparison.pairs.size() && m_comparison.pairs[last + 1].depth > depth) {
        ++last;
      }
      m_gone[last].emplace_back(&move, depth);
      return;
    }
    if (parent) {
      const std::size_t above = m_pair_of[*parent];
      m_gone[above].emplace_back(&move, m_comparison.pairs[above].depth + 1);
    } else {
      m_gone_first.push_back(&move);
    }
  }

  void open(const PassagePair* top) {
    m_parts.emplace_back();
    m_parts.back().top = top;
    m_parts.back().is_frame = top != nullptr && is_frame(passage_of(*top));
    m_depth = top != nullptr ? top->depth : 0;
  }

  void add(const PassagePair& pair) {
    ComparisonPart& part = m_parts.back();
    const bool is_top = &pair == part.top;
    const bool same = pair.change == TextChange::unchanged;
    if (!same && !(is_top && pair.change == TextChange::renumbered)) part.is_quiet = false;
    if (pair.words.empty() && is_top) return;  // the heading of the part has its citation
    if (!pair.words.empty()) ++part.passages;
    add_row({&pair, nullptr, depth_in_part(pair.depth)}, same);
  }

  void add_gone(const TextMove& move, std::size_t depth) {
    const std::size_t first = *m_comparison.pairs[move.first].before;
    if (m_parts.empty() || is_main_section(m_comparison.before, m_comparison.before[first])) {
      m_parts.emplace_back();
      m_parts.back().gone = &move;
      return;
    }
    if (m_parts.back().gone != nullptr) open(nullptr);
    m_parts.back().is_quiet = false;
    add_row({nullptr, &move, depth_in_part(depth)}, false);
  }

  std::size_t depth_in_part(std::size_t depth) const {
    return depth > m_depth ? depth - m_depth : 0;
  }

  void add_row(const ComparisonRow& row, bool is_quiet) {
    auto& stretches = m_parts.back().stretches;
    if (stretches.empty() || stretches.back().is_quiet != is_quiet) {
      stretches.push_back({is_quiet, {}});
    }
    stretches.back().rows.push_back(row);
  }

  // A quiet part is folded as a whole.
  static void fold(ComparisonPart& part) {
    for (ComparisonStretch& stretch : part.stretches) {
      if (part.is_quiet || stretch.rows.size() < least_folded) stretch.is_quiet = false;
    }
  }

  using GoneHere = std::pair<const TextMove*, std::size_t>;  // and the depth at which it stood

  const TextComparison& m_comparison;
  std::vector<std::size_t> m_pair_of;         // by passage of the earlier text
  std::vector<std::vector<GoneHere>> m_gone;  // by pair: what stood behind it
  std::vector<const TextMove*> m_gone_first;  // what stood before all others
  std::vector<ComparisonPart> m_parts;
  std::size_t m_depth = 0;  // of the part's top
};

// Whether nothing below the pair, itself included, has another change.
bool is_whole(const TextComparison& comparison, std::size_t top) {
  const std::size_t depth = comparison.pairs[top].depth;
  for (std::size_t i = top; i < comparison.pairs.size(); ++i) {
    if (i > top && comparison.pairs[i].depth <= depth) break;
    if (comparison.pairs[i].change != comparison.pairs[top].change) return false;
  }
  return true;
}

std::vector<ChangedPlace> moved_places(const TextComparison& comparison) {
  std::vector<ChangedPlace> places;
  for (const TextMove& move : comparison.moves) {
    places.push_back({&comparison.pairs[move.first], &comparison.pairs[move.last], move.passages});
  }
  return places;
}

}  // namespace

std::vector<ComparisonPart> comparison_parts(const TextComparison& comparison) {
  return Parting(comparison).run();
}

std::vector<ChangedPlace> changed_places(const TextComparison& comparison, TextChange change) {
  if (change == TextChange::moved) return moved_places(comparison);
  const bool takes_along = change == TextChange::added || change == TextChange::removed;
  std::vector<ChangedPlace> places;
  std::optional<std::size_t> depth;  // of the place that is open
  for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
    const PassagePair& pair = comparison.pairs[i];
    const bool is_place = pair.change == change && (!pair.words.empty() || is_whole(comparison, i));
    if (!is_place || pair.depth < depth.value_or(0)) depth.reset();
    if (!is_place) continue;
    if (!depth) places.push_back({&pair, &pair, 0});
    if (takes_along && (!depth || pair.depth == *depth)) {
      depth = pair.depth;
      places.back().last = &pair;
    }
    if (!pair.words.empty()) ++places.back().passages;
  }
  return places;
}

std::vector<const Passage*> whole_sections(const TextComparison& comparison, TextChange change) {
  const bool is_later = change == TextChange::added;
  const std::vector<Passage>& passages = is_later ? comparison.after : comparison.before;
  std::vector<bool> whole(passages.size(), false);
  for (const PassagePair& pair : comparison.pairs) {
    if (pair.change == change) whole[is_later ? *pair.after : *pair.before] = true;
  }
  // What stands below comes later.
  for (std::size_t i = passages.size(); i-- > 0;) {
    if (!whole[i] && passages[i].parent) whole[*passages[i].parent] = false;
  }
  std::vector<const Passage*> sections;
  std::vector<bool> told(passages.size(), false);
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const Passage& passage = passages[i];
    told[i] = passage.parent && told[*passage.parent];
    if (told[i] || !whole[i]) continue;
    if (!is_frame(passage) && !is_main_section(passages, passage)) continue;
    sections.push_back(&passage);
    told[i] = true;
  }
  return sections;
}

}  // namespace bipgen::pages
