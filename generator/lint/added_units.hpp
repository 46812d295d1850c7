// The numbers of units that amending acts add, against ZTP § 89.
#pragma once

#include "lint/histories.hpp"
#include "source/diagnostics.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::lint {

// Reported, at the amending provision: an added unit that is in the text and whose number is
// neither the next one nor that of the unit before it with a letter ("§ 5c" after "§ 5"). Units
// that a change of the same day moved or took away are passed over.
void check_added_units(const timeline::Timeline& timeline, const Histories& texts,
                       source::Diagnostics& diagnostics);

}  // namespace bipgen::lint
