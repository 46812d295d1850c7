// How much of the tasks of each unit stands in which other: directed containment. Internal to
// history/.
#pragma once

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

#include "history/members.hpp"
#include "history/task_tree.hpp"

namespace bipgen::history {

// Two texts of the two structures that say nearly the same.
struct AlikeTexts {
  std::size_t text = 0;  // of the other side
  int likeness = 0;
};

// For each text of the earlier structure, those of the later one, and the other way. Texts that
// stand in many units are left out: they tell of no descent.
struct AlikeIndex {
  AlikeIndex(const TaskTexts& texts, int least);

  std::vector<std::vector<AlikeTexts>> after;   // by text of the earlier structure
  std::vector<std::vector<AlikeTexts>> before;  // by text of the later one
};

// Whose tasks count as a unit's: its own, or also those of the units that are part of it.
enum class Reach { own, with_components };

// Shares from 0 to 1, of tasks and parts at the lowest level, each weighing less the more units had
// its words before. Indexes are of members.
class TaskShares {
 public:
  TaskShares(const TaskTexts& texts, const AlikeIndex& alike, const Pairs& pairs, Reach reach);

  bool has_tasks_before(std::size_t before) const { return m_total_before[before] > 0; }
  bool has_tasks_after(std::size_t after) const { return m_total_after[after] > 0; }
  // Of the tasks of `before`, what stands in `after`.
  double given(std::size_t before, std::size_t after) const;
  // Of the tasks of `after`, what stood in `before`.
  double received(std::size_t before, std::size_t after) const;
  // Of those tasks of `after` that stood anywhere before, what stood in `before`.
  double inherited(std::size_t before, std::size_t after) const;

  // All pairs with anything in common, in order.
  std::vector<std::pair<std::size_t, std::size_t>> pairs() const;

 private:
  struct Amount {
    double given = 0;
    double received = 0;
  };

  void count_before(const TaskTexts& texts, const AlikeIndex& alike);
  void count_after(const TaskTexts& texts, const AlikeIndex& alike);

  std::vector<std::vector<std::size_t>> m_groups_before;  // a member and what it is part of
  std::vector<std::vector<std::size_t>> m_groups_after;
  std::vector<double> m_total_before;
  std::vector<double> m_total_after;
  std::vector<double> m_inherited_after;
  std::map<std::pair<std::size_t, std::size_t>, Amount> m_amounts;
};

}  // namespace bipgen::history
