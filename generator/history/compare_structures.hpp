// Two structures of one office -> what changed between them, with evidence.
#pragma once

#include <vector>

#include "history/changes.hpp"
#include "history/lineage.hpp"
#include "organization/structure.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::history {

// Neighbouring structures. `decisions` are the editor's for this pair; one that contradicts the
// structures is reported and not followed. Pure; the result does not depend on the order of
// decisions.
Comparison compare_structures(const organization::Structure& before,
                              const organization::Structure& after,
                              const std::vector<Decision>& decisions,
                              source::Diagnostics& diagnostics);

// Structures that are further apart: which units are the same is taken from the steps between
// (`identity`: ids of units and posts that stand in both), and only the rest is found here.
Comparison compare_distant(const organization::Structure& before,
                           const organization::Structure& after,
                           const std::vector<Continued>& identity);

}  // namespace bipgen::history
