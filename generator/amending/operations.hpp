// From a clause that is understood to what it does. Private to amending/.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "amending/formulas.hpp"
#include "amending/instruction.hpp"
#include "amending/pieces.hpp"

namespace bipgen::amending {

// What holds for the clauses of a sentence: where the units above it and its own earlier clauses
// said that they speak.
struct Context {
  std::vector<Place> places;   // empty: the whole text
  std::vector<Place> subject;  // what the clause before was about, for "…, który otrzymuje"
  bool sign_changed = false;   // the clause before changed the sign at its end
};

struct Understood {
  std::vector<Operation> operations;
  source::Message doubt;  // why it cannot be what it looks like; empty when it can
};

// "z dniem …" names the first day without, "z upływem dnia …" and "do dnia …" the last one.
DayNamed day_named_by(const Piece& piece);

// The operations of one clause, and what it adds to the context.
Understood read_clause(const Clause& clause, std::span<const Piece> sentence, Context& context);

}  // namespace bipgen::amending
