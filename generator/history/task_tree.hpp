// The tasks of two structures as nodes that can be compared, and where each text stands. Internal
// to history/.
#pragma once

#include <cstddef>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "history/changes.hpp"
#include "history/members.hpp"
#include "history/wording.hpp"

namespace bipgen::history {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

struct TaskNode {
  const organization::Task* task = nullptr;
  std::size_t holder = 0;  // index of the member; past the members for the common duties
  TaskRef ref;
  std::size_t parent = none;  // index of a node
  std::vector<std::size_t> parts;
  std::size_t text = 0;  // equal for the same words, parts included
  Wording lead;          // its own words
  Wording whole;         // with its parts

  bool is_leaf() const { return parts.empty(); }
};

struct TaskSide {
  std::vector<TaskNode> nodes;                   // in order, a task before its parts
  std::vector<std::vector<std::size_t>> tops;    // by holder: the tasks that are no parts
  std::vector<std::vector<std::size_t>> leaves;  // by holder: what has no parts
  // By text: who has it, in order and once each.
  std::vector<std::vector<std::size_t>> holders;
};

struct TaskTexts {
  TaskTexts(const organization::Structure& before, const organization::Structure& after,
            const Pairs& pairs);

  Vocabulary vocabulary;
  TaskSide before;
  TaskSide after;
  std::vector<const Wording*> wordings;  // by text
};

// The words of a task with its parts, save case, white space, dashes and final marks.
std::string comparable_task(const organization::Task& task);

}  // namespace bipgen::history
