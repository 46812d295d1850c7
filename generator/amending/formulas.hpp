// The formulas by which Polish amending acts change a text (ZTP §§ 82-97 and what is written in
// practice): one table. A new formula is a new row with its example; the test of the table reads
// the examples from here.
//
// A pattern is names of pieces (pieces.hpp) with
//   a|b    one of several
//   a?     once or not at all
//   a+ a*  several, with "," and "i" between them if need be
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "amending/pieces.hpp"

namespace bipgen::amending {

enum class Meaning : std::uint8_t {
  replace,
  replace_by_annex,
  retitle,  // "rozdział 3 otrzymuje tytuł"
  add,
  add_with_sign,  // "dodaje się przecinek i pkt 6"
  add_footnote,
  repeal,
  replace_words,
  replace_pairs,     // "wyrazy „A” i „B” zastępuje się wyrazami „C” i „D”"
  replace_inserted,  // "w miejsce wyrazów „A” wpisuje się wyrazy „B”"
  reword,            // "wyrazy „A” otrzymują brzmienie „B”"
  delete_words,
  add_words,
  renumber,
  number_content,
  repeal_acts,
  limit_validity,
  context,  // says where, or of which act, the next clauses and units speak
};

struct Formula {
  Meaning meaning;
  std::string_view pattern;
  std::string_view example;
  std::string_view result;  // the operation as print() gives it; of Meaning::context empty
};

std::span<const Formula> formulas();

// One clause of a sentence: the formula and the pieces [first, last) that it takes.
struct Clause {
  const Formula* formula = nullptr;
  std::size_t first = 0;
  std::size_t last = 0;
};

// The sentence as clauses, all of it; empty when it is anything else. "," and "i" join clauses; one
// that only says where, and new wording, need nothing after them.
// The first way in the order of the table is taken, the longest fit of a formula first.
std::vector<Clause> match_clauses(std::span<const Piece> sentence);

}  // namespace bipgen::amending
