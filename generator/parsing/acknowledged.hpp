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
// taken out. The other codes are found by later stages (acknowledge_lints).
void acknowledge(const act::Act& act, source::Diagnostics& diagnostics);

// The same for what `lint/` found, when all other stages are done: an entry of another code than
// "B02…" that matched nothing there, nor anything of the `earlier` findings, is reported.
void acknowledge_lints(const act::Act& act, const source::Diagnostics& earlier,
                       source::Diagnostics& found);

}  // namespace bipgen::parsing
