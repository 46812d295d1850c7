#include "history/compare_structures.hpp"

#include <algorithm>

#include "history/members.hpp"
#include "history/task_following.hpp"
#include "history/unit_changes.hpp"

namespace bipgen::history {

namespace {

using organization::Structure;

Comparison describe(const Structure& before, const Structure& after, const Pairs& pairs) {
  Comparison comparison;
  comparison.tasks = follow_tasks(before, after, pairs);
  for (std::size_t i = 0; i < pairs.after().size(); ++i) {
    if (!pairs.before_of(i)) {
      comparison.changes.push_back(creation(pairs.after()[i]));
      continue;
    }
    comparison.continued.push_back(pairs.continued(i));
    Change change = change_of(pairs, i, comparison.tasks);
    if (!change.kinds.empty()) comparison.changes.push_back(std::move(change));
  }
  for (std::size_t i = 0; i < pairs.before().size(); ++i) {
    if (!pairs.after_of(i)) comparison.changes.push_back(dissolution(pairs.before()[i]));
  }
  for (Change& change : code_reuses(pairs)) comparison.changes.push_back(std::move(change));
  return comparison;
}

}  // namespace

Comparison compare_structures(const Structure& before, const Structure& after,
                              const std::vector<Decision>& decisions,
                              source::Diagnostics& diagnostics) {
  (void)decisions;
  (void)diagnostics;
  Pairs pairs(before, after);
  join_by_name(pairs);
  return describe(before, after, pairs);
}

Comparison compare_distant(const Structure& before, const Structure& after,
                           const std::vector<Continued>& identity) {
  Pairs pairs(before, after);
  for (const Continued& pair : identity) {
    const auto earlier = pairs.find_before(pair.before);
    const auto later = pairs.find_after(pair.after);
    if (earlier && later) pairs.join(*earlier, *later, pair.method, pair.status);
  }
  return describe(before, after, pairs);
}

}  // namespace bipgen::history
