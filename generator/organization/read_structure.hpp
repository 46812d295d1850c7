// The text of an act -> the structure that it states.
#pragma once

#include <optional>

#include "act/act.hpp"
#include "organization/coverage.hpp"
#include "organization/structure.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::organization {

// Empty when the act states no units, neither in its text nor in its front matter. Contradictions
// inside the act (a code borne by two units, a scope for a unit that no list names, two superiors)
// are reported; both statements' places are named, and the first stands.
std::optional<Structure> read_structure(const act::Act& act, source::Diagnostics& diagnostics);

// The same, and what of the text went into it.
struct CoveredStructure {
  Structure structure;
  Coverage coverage;
};
std::optional<CoveredStructure> read_structure_with_coverage(const act::Act& act,
                                                             source::Diagnostics& diagnostics);

}  // namespace bipgen::organization
