// Where a unit's tasks come from and where those that it had have gone, through all structures of
// the office. Plain values that point into the site; knows no words of the interface.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "pages/site.hpp"

namespace bipgen::pages {

// A task as it stood in one structure.
struct TaskStop {
  std::size_t structure = 0;
  history::TaskRef ref;
  const organization::Task* task = nullptr;
  // Against the next later stop; both true for the newest.
  bool same_words = true;
  bool same_holder = true;  // the same lasting unit, or both times the duties of all
};

// One task followed backwards as far as it is known; the newest stop first, never empty.
struct TaskTrail {
  std::vector<TaskStop> stops;

  const TaskStop& newest() const { return stops.front(); }
  const TaskStop& oldest() const { return stops.back(); }
  // The newest stop whose words (whose holder) differ from the stop after it: an index into
  // `stops`, never 0; empty when the words (the holder) were always the same.
  std::optional<std::size_t> reworded_at() const;
  std::optional<std::size_t> taken_over_at() const;
};

// Of a task or a part of one; `ref` must be of the structure.
TaskTrail trail_of(const Site& site, std::size_t structure, const history::TaskRef& ref);

// Where a task that the unit no longer has stands after the step.
struct TaskHeir {
  history::TaskRef ref;
  const organization::Task* task = nullptr;
  bool same_words = true;
  // Only a part of the task, or the task as a part of another.
  bool partly = false;
};

// A task that the unit had before a step and has not after it.
struct LostTask {
  const history::Step* step = nullptr;
  history::TaskRef ref;
  const organization::Task* task = nullptr;
  std::vector<TaskHeir> heirs;  // others that have it; none: it has no counterpart
};

// Of all steps, the newest first, in the order of the earlier structure. A task of which the unit
// keeps a part is not lost.
std::vector<LostTask> lost_tasks(const Site& site, const history::Unit& unit);

// Whether two holders are one lasting unit (the duties that all share are one holder too).
bool same_holder(const Site& site, std::size_t structure, std::string_view holder,
                 std::size_t other_structure, std::string_view other_holder);

}  // namespace bipgen::pages
