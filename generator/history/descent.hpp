// What begins from others and what ends in others, told by the tasks: splits, mergers, absorptions,
// secessions, transfers. Internal to history/.
#pragma once

#include <set>
#include <utility>
#include <vector>

#include "history/changes.hpp"
#include "history/members.hpp"
#include "history/task_following.hpp"
#include "history/task_shares.hpp"

namespace bipgen::history {

// Indexes of members, earlier and later.
using Edge = std::pair<std::size_t, std::size_t>;

struct Event {
  ChangeKind kind = ChangeKind::complex;
  std::vector<std::size_t> before;
  std::vector<std::size_t> after;
  std::vector<Followed> followed;  // the tasks that went from the former to the latter
};

// `kept` are the tasks followed within what continues. No edge of `rejected` is found.
// Members of one connected piece of descent make one event; what is neither of the simple forms is
// `complex`.
std::vector<Event> find_descent(const TaskTexts& texts, const TaskShares& shares,
                                const Pairs& pairs, const std::vector<Followed>& kept,
                                const std::set<Edge>& rejected);

// Single tasks that left one unit and stand newly in another, nearly verbatim; those in `followed`
// and what many units have are not looked at. One event for each pair of units.
std::vector<Event> find_transfers(const TaskTexts& texts, const TaskShares& shares,
                                  const Pairs& pairs, const std::vector<Followed>& followed,
                                  const std::set<Edge>& rejected);

}  // namespace bipgen::history
