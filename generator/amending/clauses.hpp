// The ways in which the pieces of a sentence may be read as clauses. Private to amending/.
#pragma once

#include <string_view>
#include <vector>

#include "amending/formulas.hpp"
#include "amending/pieces.hpp"

namespace bipgen::amending {

struct ReadSentence {
  std::vector<Piece> pieces;       // as they were read; the clauses count in these
  std::vector<Clause> clauses;     // empty: not understood
  bool names_acts_beside = false;  // the acts named say what is amended: no clause is about them
};

// First as the sentence stands, the acts left out; then with a unit at its beginning as place ("§ 5
// ust. 1 po pkt 3 dodaje się"), without commas that join nothing ("w § 6, po wyrazach „A”, dodaje
// się"), with a list of units that two verbs share ("uchyla się ust. 2, ust. 3 otrzymuje
// brzmienie"); then about acts. `text` is what the pieces were read from.
ReadSentence read_clauses(const std::vector<Piece>& pieces, std::string_view text);

}  // namespace bipgen::amending
