// What changed between two structures, sorted into the tables that the difference page and the
// command show. Plain values that point into the structures; knows no words of the interface.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "history/changes.hpp"
#include "organization/structure.hpp"

namespace bipgen::pages {

// A task before and after; one side is missing where it has no counterpart. Holders are ids of the
// structure of their side; "" means the duties that all units share.
struct TaskPair {
  const organization::Task* before = nullptr;
  const organization::Task* after = nullptr;
  std::string holder_before;
  std::string holder_after;
  bool same_words = false;
};

// What became of the tasks of one holder: those in other words, in the order of the later
// structure; then new ones; then those without a counterpart.
struct HolderTasks {
  std::string before;
  std::string after;  // "" for one that ended
  std::vector<TaskPair> pairs;
};

struct TaskCounts {
  std::size_t same = 0;
  std::size_t reworded = 0;
  std::size_t transferred = 0;  // in any words
  std::size_t added = 0;
  std::size_t dropped = 0;
};

struct ChangeTables {
  std::vector<const history::Change*> events;  // of units and posts
  std::vector<const history::Change*> relations;
  std::vector<const history::Change*> reused_codes;
  std::vector<TaskPair> transferred;
  // Of units and posts that stand on both sides or ended; those that begin have nothing to compare.
  std::vector<HolderTasks> tasks;
  std::vector<TaskPair> common;  // duties that all share: in other words, new, gone
  TaskCounts counts;             // without the shared duties
  std::size_t unchanged_units = 0;
  std::size_t confirmed = 0;  // of `events`, `relations`
  // How many events have the kind, in the order of the vocabulary; kinds that did not happen are
  // left out.
  std::vector<std::pair<history::ChangeKind, std::size_t>> kinds;
};

ChangeTables change_tables(const organization::Structure& before,
                           const organization::Structure& after,
                           const history::Comparison& comparison);

// A task in one line, as it is compared word by word: "lead • part • part – closing words".
std::string whole_text(const organization::Task& task);

// The ids of those who take part in a change, as they stand in one of its structures: each once, a
// post only where the unit that it is or heads does not take part itself. Where tasks were passed
// from one to another, the one who had them before and the one who has them after.
enum class Side : std::uint8_t { before, after };
std::vector<std::string> parties_of(const organization::Structure& structure,
                                    const history::Change& change, Side side);

}  // namespace bipgen::pages
