// What the acts of a timeline do to each other's texts, by amended act. Private to timeline/.
#pragma once

#include <map>
#include <vector>

#include "timeline/text_history.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::timeline {

using Changes = std::vector<TextChange>;

// Every change of each act that has an entry, in the order in which they are made; undated the
// changes of acts that were themselves amended before (ZTP § 91).
std::map<act::ActId, Changes> collect_changes(const Timeline& timeline, calendar::Date today);

// The provisions in unknown words that may change each act.
std::map<act::ActId, std::vector<UnreadChange>> collect_unread(const Timeline& timeline);

}  // namespace bipgen::timeline
