// Which units and posts are the same under another name: names, tasks, place and code weighed
// together. Internal to history/.
#pragma once

#include <set>
#include <utility>

#include "history/members.hpp"
#include "history/task_shares.hpp"

namespace bipgen::history {

// Before anything is joined: pairs of one name, by index, of which the earlier one's tasks and code
// are all with another now and none of its tasks with the namesake. Units that exchange their names
// are such.
std::set<std::pair<std::size_t, std::size_t>> doubtful_names(const Pairs& pairs,
                                                             const TaskShares& shares);

// Joins what is left after `join_by_name`, by optimal assignment, what stands directly in the
// office before what is part of units. `shares` reach to components. A pair that another would
// nearly equal stays alone, and so does one whose tasks were divided or are of several units,
// unless the name is the same.
void join_by_likeness(Pairs& pairs, const TaskShares& shares);

}  // namespace bipgen::history
