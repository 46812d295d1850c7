// What changed of the units and posts that continue, and what begins or ends without descent.
// Internal to history/.
#pragma once

#include <vector>

#include "history/changes.hpp"
#include "history/members.hpp"
#include "organization/structure.hpp"

namespace bipgen::history {

// The change of one member that continues; `kinds` is empty when nothing changed.
Change change_of(const Pairs& pairs, std::size_t after, const std::vector<TaskLink>& links);

// One that ends without a successor, one that begins from nothing.
Change dissolution(const Member& member);
Change creation(const Member& member);

// Codes that another member bears now than before: `code_reuse`, in the order of the later ones.
std::vector<Change> code_reuses(const Pairs& pairs);

}  // namespace bipgen::history
