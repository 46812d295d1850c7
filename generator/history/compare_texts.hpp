// Two texts of law compared as law: which provision of the one is which of the other, and what of
// its words was changed. Knows nothing of acts, days and structures.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "act/act.hpp"
#include "history/passages.hpp"
#include "text/words.hpp"

namespace bipgen::history {

// What tells which provisions belong together. Successive acts number everything anew, so their
// words decide; in two versions of one act a provision is what its citation says, unless its words
// plainly stand elsewhere.
enum class Alignment : std::uint8_t { by_content_first, by_citation_first };

enum class TextChange : std::uint8_t {
  unchanged,   // to the letter, in its place; what is above it may have another number
  renumbered,  // to the letter, in its order, under another number
  moved,       // to the letter, in another place
  reworded,    // in its place or in its order, in other words
  moved_and_reworded,
  repealed,  // in place: "(uchylony)"
  added,
  removed,
};

// One passage of the earlier text and the one that it became, or one that stands alone.
struct PassagePair {
  std::optional<std::size_t> before;  // indexes of passages; at least one is there
  std::optional<std::size_t> after;
  TextChange change = TextChange::unchanged;
  bool only_marks = false;  // reworded in nothing but punctuation and the case of letters
  std::size_t depth = 0;    // how deep it stands among the pairs
  std::vector<text::WordChange> words;  // kept and removed: all of before; kept and added: of after
  // Of an added passage: one of the earlier text that has the same words and stands elsewhere now;
  // of a removed one: one of the later text. Of at least four words.
  std::optional<std::size_t> repeats;
  // Of an added one: the earlier passage, by index, of which it is the second part, word for word;
  // of a removed one: the later passage in which it is the second part.
  std::optional<std::size_t> part_of;
};

// Provisions that went elsewhere together: neighbours before and after, in the same order.
struct TextMove {
  std::size_t first = 0;  // indexes of pairs, of the outermost provisions that moved
  std::size_t last = 0;
  std::size_t passages = 0;  // with all that stands below and went with them
};

// Of passages that have words.
struct TextCounts {
  std::size_t unchanged = 0;
  std::size_t renumbered = 0;
  std::size_t moved = 0;  // to the letter, those that went with what is above them not counted
  std::size_t reworded = 0;
  std::size_t moved_and_reworded = 0;
  std::size_t only_marks = 0;  // of the two before
  std::size_t repealed = 0;
  std::size_t added = 0;
  std::size_t removed = 0;
};

struct TextComparison {
  std::vector<Passage> before;  // in reading order; they point into the texts
  std::vector<Passage> after;
  // Every passage of both in exactly one. In the order of the later text; what is there no more
  // stands where it stood, behind the neighbour before it.
  std::vector<PassagePair> pairs;
  std::vector<TextMove> moves;
  TextCounts counts;
};

// Both texts must outlive the result. Texts without words give an empty comparison.
TextComparison compare_texts(const act::Text& before, const act::Text& after, Alignment alignment);

}  // namespace bipgen::history
