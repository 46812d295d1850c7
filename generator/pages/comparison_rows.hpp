// The comparison of two texts parted as its page and the command show it: by § and chapter, with
// stretches that nothing happened to, and with what went elsewhere told where it stood. Plain
// values that point into the comparison; knows no words of the interface.
#pragma once

#include <cstddef>
#include <vector>

#include "history/compare_texts.hpp"

namespace bipgen::pages {

// One of the two is there.
struct ComparisonRow {
  const history::PassagePair* pair = nullptr;
  const history::TextMove* gone = nullptr;  // what stood here and went elsewhere
  std::size_t depth = 0;                    // below the part
};

// Neighbouring rows. A quiet stretch is to the letter and in its place, and long enough to be
// folded.
struct ComparisonStretch {
  bool is_quiet = false;
  std::vector<ComparisonRow> rows;
};

// A chapter, § or article, or what stands outside of them.
struct ComparisonPart {
  // The pair of the provision that the part is, whose words are its first row; nullptr for notes
  // and where `gone`.
  const history::PassagePair* top = nullptr;
  const history::TextMove* gone = nullptr;  // §§ that stood here and went elsewhere; no rows
  bool is_frame = false;                    // a chapter or annex: the parts that follow stand in it
  bool is_quiet = true;                     // nothing happened but a new number
  std::size_t passages = 0;                 // that have words
  std::vector<ComparisonStretch> stretches;
};

std::vector<ComparisonPart> comparison_parts(const history::TextComparison& comparison);

// A pair of one change; of neighbours that were moved, added or removed together the first and
// last. What stands below an added or removed one, and was added or removed too, is counted with
// it.
struct ChangedPlace {
  const history::PassagePair* first = nullptr;
  const history::PassagePair* last = nullptr;
  std::size_t passages = 0;  // that have words
};
// By the order of the pairs; of moves (TextChange::moved) those in other words too.
std::vector<ChangedPlace> changed_places(const history::TextComparison& comparison,
                                         history::TextChange change);

// The §§, articles, chapters and annexes that are new as a whole (TextChange::added) or gone as a
// whole (TextChange::removed), the outermost ones.
std::vector<const history::Passage*> whole_sections(const history::TextComparison& comparison,
                                                    history::TextChange change);

}  // namespace bipgen::pages
