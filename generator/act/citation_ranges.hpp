// Citations seen from one another: what lies within what.
#pragma once

#include "act/citation.hpp"

namespace bipgen::act {

// The citation as seen from `outer`: its narrower steps are kept, unless `inner` names its own.
// "pkt 2" within "§ 1 ust. 3 pkt 1" is "§ 1 ust. 3 pkt 2".
Citation within(const Citation& outer, const Citation& inner);

// Whether `citation` is `wide` or stands below it: "§ 5 ust. 2" is covered by "§ 5".
bool covers(const Citation& wide, const Citation& citation);

// Whether `citation` is one of the range or stands below one: "§ 1 pkt 3 lit. a" is covered by
// "§ 1 pkt 2-4". An empty range covers nothing.
bool covers(const CitationRange& wide, const Citation& citation);

}  // namespace bipgen::act
