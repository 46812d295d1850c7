// What of an act's text the structure does not know: the editor sees it, so that nothing is lost in
// silence.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "organization/structure.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::organization {

// A provision that may state something of the structure and that no rule used.
struct NotUnderstood {
  act::Citation citation;
  source::Location where;
  std::string words;           // its first words, plain
  std::size_t provisions = 1;  // itself and what stands inside it, told together
};

struct Coverage {
  std::size_t used = 0;          // provisions that made something of the structure
  std::size_t other_matter = 0;  // that state none: by a rule that says so, or without a word of it
  std::vector<NotUnderstood> not_understood;  // in reading order
};

// As findings: one note with the counts of what was read from the act, one for each provision that
// was not understood.
void report_coverage(const act::Act& act, const Structure& structure, const Coverage& coverage,
                     source::Diagnostics& diagnostics);

}  // namespace bipgen::organization
