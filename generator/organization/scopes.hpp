// Tasks from a list of provisions. Internal to organization/.
#pragma once

#include <vector>

#include "act/act.hpp"
#include "organization/reading.hpp"

namespace bipgen::organization {

// The children of a provision as tasks, their children as parts of them.
std::vector<Task> tasks_in(const Reading& reading, const act::Provision& list,
                           const act::Citation& citation);

}  // namespace bipgen::organization
