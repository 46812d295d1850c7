// Faults of a source that are kept to the letter: the editor's `sic` entries.
#pragma once

#include "act/act.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::parsing {

// Turns each finding in the act's file that has the code and stands in the provision of a `sic`
// entry into a note, with the editor's words as its hint. Findings in quoted new wording stand in
// the provision that holds it.
//
// An entry of a code "B02…" that matched nothing is reported at the head of the file: it should be
// taken out. The other codes are found by later stages.
void acknowledge(const act::Act& act, source::Diagnostics& diagnostics);

// The first half alone, for the findings of a later stage.
void soften_acknowledged(const act::Act& act, source::Diagnostics& diagnostics);

}  // namespace bipgen::parsing
