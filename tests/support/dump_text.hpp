// A text's tree as readable lines, for golden tests.
#pragma once

#include <string>

#include "act/act.hpp"

namespace bipgen::testing {

// One line per provision, indented by its depth, named as it is cited:
//   preamble
//     | Na podstawie …
//   § 1
//     ust. 1 (run in)
//       | W skład Centrum wchodzą:
//       pkt 1
//         | Referat …
//       / closing words
//       „
//         pkt 1a
//           | new wording
//       ” ;
// "|" stands before words and table rows ("| table:" before the rows) that come before the
// children, "/" before those after them.
std::string dump_text(const act::Text& text);

}  // namespace bipgen::testing
