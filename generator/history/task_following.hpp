// Tasks of the earlier structure followed to the later one. Internal to history/.
#pragma once

#include <vector>

#include "history/changes.hpp"
#include "history/members.hpp"

namespace bipgen::history {

// By `after`, then `before`.
std::vector<TaskLink> follow_tasks(const organization::Structure& before,
                                   const organization::Structure& after, const Pairs& pairs);

}  // namespace bipgen::history
