// What changed of the units and posts that continue; what begins or ends without descent; relations
// and codes. Internal to history/.
#pragma once

#include <vector>

#include "history/changes.hpp"
#include "history/descent.hpp"
#include "history/members.hpp"
#include "history/name_likeness.hpp"
#include "organization/structure.hpp"

namespace bipgen::history {

// The change of one member that continues; `kinds` is empty when nothing changed.
Change change_of(const Pairs& pairs, std::size_t after, const std::vector<TaskLink>& links);

// Several members; those of one side may be missing ("create", "dissolve").
Change change_of(const Pairs& pairs, const TaskTexts& texts, const Event& event);

// Relations of which the other structure has no like: of the same kind between the same.
std::vector<Change> relation_changes(const Pairs& pairs, const organization::Structure& before,
                                     const organization::Structure& after);

// Codes that another member bears now than before: `code_reuse`.
std::vector<Change> code_reuses(const Pairs& pairs);

}  // namespace bipgen::history
