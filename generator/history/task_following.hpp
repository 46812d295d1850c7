// Tasks of the earlier structure followed to the later one. Internal to history/.
#pragma once

#include <cstddef>
#include <vector>

#include "history/changes.hpp"
#include "history/members.hpp"
#include "history/task_tree.hpp"

namespace bipgen::history {

// A link between nodes of the two sides.
struct Followed {
  std::size_t before = 0;
  std::size_t after = 0;
  int likeness = 100;
  bool operator==(const Followed&) const = default;
};

// How alike two tasks must be to be one in other words: within a unit that goes on; between units,
// where nothing but the words speaks for it.
constexpr int reworded = 50;
constexpr int nearly_verbatim = 75;

// The likeness of two nodes: of the whole, or of the words above the parts and the whole together.
int likeness_of(const TaskTexts& texts, const TaskNode& before, const TaskNode& after);

// Follows nodes of one holder to nodes of another: each at most once, the most alike first, of
// equals those in the same company. Whole tasks first, then the parts of those that were followed,
// then what moved to another level. Nodes in `settled` of either side are left alone.
std::vector<Followed> follow(const TaskTexts& texts, std::size_t before_holder,
                             std::size_t after_holder, int least,
                             const std::vector<bool>& settled_before,
                             const std::vector<bool>& settled_after);

// All links, as they are published: by `after`, then `before`.
std::vector<TaskLink> to_links(const TaskTexts& texts, const std::vector<Followed>& followed);

}  // namespace bipgen::history
