// Which units and posts are the same under another name: names, tasks, place and code weighed
// together. Internal to history/.
#pragma once

#include "history/members.hpp"
#include "history/task_shares.hpp"

namespace bipgen::history {

// Joins what is left after `join_by_name`, by optimal assignment, what stands directly in the
// office before what is part of units. `shares` reach to components. A pair that another would
// nearly equal stays alone, and so does one whose tasks were divided or are of several units,
// unless the name is the same.
void join_by_likeness(Pairs& pairs, const TaskShares& shares);

}  // namespace bipgen::history
