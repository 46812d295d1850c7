// The structures of each office in a row, and what lies between them.
#pragma once

#include <functional>
#include <vector>

#include "history/changes.hpp"
#include "history/lineage.hpp"
#include "history/units.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::history {

struct Step {
  std::size_t before = 0;  // indexes of structures, of one office
  std::size_t after = 0;
  bool neighbours = true;  // false: a comparison over others between them
  Comparison comparison;
};

// Calls the work for every index below the count, in any order, maybe at the same time.
using ForEach =
    std::function<void(std::size_t count, const std::function<void(std::size_t)>& work)>;
void for_each_in_turn(std::size_t count, const std::function<void(std::size_t)>& work);

// One step for every two neighbouring structures of an office, in order of time. Decisions of
// lineage.yaml that name no such pair are reported.
std::vector<Step> find_steps(const std::vector<DatedStructure>& structures,
                             const std::vector<Decision>& decisions,
                             source::Diagnostics& diagnostics,
                             const ForEach& for_each = for_each_in_turn);

// The comparison of two structures of one office, neighbours or not; which units and posts are the
// same is told by the steps between, so that no two comparisons contradict each other.
Step step_between(const std::vector<DatedStructure>& structures, const std::vector<Step>& steps,
                  std::size_t before, std::size_t after);

}  // namespace bipgen::history
