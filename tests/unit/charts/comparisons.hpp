// Changes between two structures, written down by hand.
#pragma once

#include <string>
#include <vector>

#include "history/changes.hpp"
#include "organization/structure.hpp"

namespace bipgen::charts::testing {

struct Compared {
  organization::Structure before;
  organization::Structure after;
  history::Comparison comparison;
};

// `before` "" where it begins, `after` "" where it ends; in one change alone.
void change(history::Comparison& comparison, std::vector<history::ChangeKind> kinds,
            const std::string& before, const std::string& after);

// Everything that keeps its id is the same, save those that `ended` names by their earlier ids:
// they ended, and whatever has their ids is new. Those without a partner ended or began.
history::Comparison compared_by_id(const organization::Structure& before,
                                   const organization::Structure& after,
                                   const std::vector<std::string>& ended = {});

// An invented office, seven years on: units that came, went, moved and were renamed, a code that
// was used again, a relation that went and one that came.
Compared invented_change();

}  // namespace bipgen::charts::testing
