// Posts that are the same by the place that they hold. Internal to history/.
#pragma once

#include "history/members.hpp"

namespace bipgen::history {

// The heads of the office are the same post, whatever its name; and the only posts of a unit that
// goes on, when their names begin with the same word ("Kierownik …") or they are the unit itself.
void join_posts_by_place(Pairs& pairs);

}  // namespace bipgen::history
