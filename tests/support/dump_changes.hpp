// Comparisons of structures as text that a reader can check against both acts.
#pragma once

#include <string>
#include <vector>

#include "history/steps.hpp"
#include "organization/structure.hpp"

namespace bipgen::testing {

// One change a block: kinds, status and method, participants with code and name, evidence,
// citations.
std::string dump_changes(const history::Comparison& comparison,
                         const organization::Structure& before,
                         const organization::Structure& after);

// Every task of both structures by holder: kept (=), reworded (~, with the earlier words), new
// (+), dropped (-); where it came from when the holder is another.
std::string dump_task_links(const history::Comparison& comparison,
                            const organization::Structure& before,
                            const organization::Structure& after);

}  // namespace bipgen::testing
