// What acts say of other acts against what is known of those: titles, repeals, the order of days.
#pragma once

#include "calendar/date.hpp"
#include "source/diagnostics.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::lint {

// Reported, at the provision that says it:
// - a held act that is cited with another title than its own. A title that is only longer or
//   shorter is passed over: where a title ends, a sentence does not always show;
// - the repeal of an act of which no file tells;
// - the repeal of an act of a later date.
void check_cited_acts(const timeline::Timeline& timeline, source::Diagnostics& diagnostics);

// Reported, at the head of the file: an act that is dated after `today`, one that is published
// before its date or after `today`, one that ends before it begins; a publication record (art. 8
// ust. 6 of the access-to-information act) of which a part is missing. Acts without any record are
// passed over where no act of the body has one: the body then keeps none here.
void check_records(const timeline::Timeline& timeline, calendar::Date today,
                   source::Diagnostics& diagnostics);

}  // namespace bipgen::lint
