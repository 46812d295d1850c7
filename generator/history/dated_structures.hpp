// Structures on the line of time: those of acts as issued, and those of the texts that amendments
// make of them.
#pragma once

#include <map>
#include <vector>

#include "history/steps.hpp"
#include "history/units.hpp"
#include "source/diagnostics.hpp"
#include "timeline/text_history.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::history {

// In order of date, then act. Structures of acts whose beginning is not known have no place on the
// line of time and are left out. A version of a text that states what the version before it states,
// in the same provisions, only prolongs that structure.
//
// Reported, with the amending act's path: what is wrong with the structure of an amended text and
// not with that of the version before it.
std::vector<DatedStructure> date_structures(
    const std::vector<organization::Structure>& issued, const timeline::Timeline& timeline,
    const std::map<act::ActId, timeline::TextHistory>& texts, source::Diagnostics& diagnostics,
    const ForEach& for_each = for_each_in_turn);

}  // namespace bipgen::history
