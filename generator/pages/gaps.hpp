// Acts that stood between two structures of an office and whose text is not held: what they changed
// is not known, and pages say so.
#pragma once

#include <vector>

#include "pages/site.hpp"

namespace bipgen::pages {

// The next act of the subject after the structure's own, where its text is not held; else nullptr.
const timeline::Entry* gap_after(const Site& site, const history::DatedStructure& dated);

// All such acts from the act of `before` up to that of `after`, in order of time; empty when every
// act between them is held.
std::vector<const timeline::Entry*> gaps_between(const Site& site,
                                                 const history::DatedStructure& before,
                                                 const history::DatedStructure& after);

}  // namespace bipgen::pages
