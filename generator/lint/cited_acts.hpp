// What acts say of other acts against what is known of those: titles, repeals, days.
#pragma once

#include "source/diagnostics.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::lint {

// Reported, at the provision that says it:
// - a held act that is cited with another title than its own. A title that is only longer or
//   shorter is passed over: where a title ends, a sentence does not always show;
// - the repeal of an act of which no file tells;
// - the repeal or citation of an act of a later date.
void check_cited_acts(const timeline::Timeline& timeline, source::Diagnostics& diagnostics);

}  // namespace bipgen::lint
