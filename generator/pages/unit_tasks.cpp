#include "pages/unit_tasks.hpp"

#include <algorithm>
#include <tuple>

#include "pages/change_links.hpp"
#include "pages/unit_life.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::pages {

using history::Step;
using history::TaskLink;
using history::TaskRef;
using organization::Structure;
using organization::Task;

bool same_holder(const Site& site, std::size_t structure, std::string_view holder,
                 std::size_t other_structure, std::string_view other_holder) {
  if (holder.empty() || other_holder.empty()) return holder.empty() && other_holder.empty();
  const history::Unit* unit = unit_of(site, structure, holder);
  if (unit != nullptr) return unit == unit_of(site, other_structure, other_holder);
  if (structure == other_structure) return holder == other_holder;
  // A post: what the steps between the two structures say of it.
  std::size_t at = std::max(structure, other_structure);
  const std::size_t first = std::min(structure, other_structure);
  std::string_view id = at == structure ? holder : other_holder;
  while (at > first) {
    const Step* step = step_to(site, at);
    if (step == nullptr) return false;
    id = step->comparison.before_of(id);
    if (id.empty()) return false;
    at = step->before;
  }
  return at == first && id == (first == structure ? holder : other_holder);
}

namespace {

template <class Differs>
std::optional<std::size_t> first_stop(const std::vector<TaskStop>& stops, Differs differs) {
  const auto found = std::find_if(stops.begin() + 1, stops.end(), differs);
  if (found == stops.end()) return std::nullopt;
  return static_cast<std::size_t>(found - stops.begin());
}

// Of several tasks that led to this one: the same unit's, then the same words, then the likest.
std::optional<TaskStop> stop_before(const Site& site, const Step& step, const TaskRef& after) {
  const std::vector<TaskLink>& links = step.comparison.tasks;
  const auto [begin, end] =
      std::equal_range(links.begin(), links.end(), TaskLink{{}, after},
                       [](const TaskLink& a, const TaskLink& b) { return a.after < b.after; });
  const auto worth = [&](const TaskLink& link) {
    return std::tuple(same_holder(site, step.before, link.before.holder, step.after, after.holder),
                      link.same_words, link.likeness);
  };
  const auto best = std::max_element(
      begin, end, [&](const TaskLink& a, const TaskLink& b) { return worth(a) < worth(b); });
  if (best == end) return std::nullopt;
  const Task* task = find_task(site.structures[step.before].structure, best->before);
  if (task == nullptr) return std::nullopt;
  return TaskStop{step.before, best->before, task, best->same_words,
                  same_holder(site, step.before, best->before.holder, step.after, after.holder)};
}

}  // namespace

std::optional<std::size_t> TaskTrail::reworded_at() const {
  return first_stop(stops, [](const TaskStop& stop) { return !stop.same_words; });
}

std::optional<std::size_t> TaskTrail::taken_over_at() const {
  return first_stop(stops, [](const TaskStop& stop) { return !stop.same_holder; });
}

TaskTrail trail_of(const Site& site, std::size_t structure, const TaskRef& ref) {
  TaskTrail trail;
  trail.stops.push_back({structure, ref, find_task(site.structures[structure].structure, ref)});
  while (const Step* step = step_to(site, trail.oldest().structure)) {
    std::optional<TaskStop> stop = stop_before(site, *step, trail.oldest().ref);
    if (!stop) break;
    trail.stops.push_back(std::move(*stop));
  }
  return trail;
}

namespace {

// Links that start in the task itself or in one of its parts.
bool is_within(const TaskRef& ref, const TaskRef& task) {
  return ref.holder == task.holder && ref.path.size() >= task.path.size() &&
         std::equal(task.path.begin(), task.path.end(), ref.path.begin());
}

void add_heir(const Structure& after, const TaskLink& link, bool partly, LostTask& lost) {
  const bool known = std::any_of(lost.heirs.begin(), lost.heirs.end(), [&](const TaskHeir& heir) {
    return heir.ref.holder == link.after.holder;
  });
  const Task* task = find_task(after, link.after);
  if (known || task == nullptr) return;
  lost.heirs.push_back({link.after, task, link.same_words, partly});
}

// Empty when the unit keeps the task.
std::optional<LostTask> lost_task(const Site& site, const Step& step, const TaskRef& ref,
                                  std::string_view id_after,
                                  const std::vector<const TaskLink*>& links) {
  LostTask lost = {&step, ref, find_task(site.structures[step.before].structure, ref), {}};
  const Structure& after = site.structures[step.after].structure;
  for (const bool whole : {true, false}) {  // the heir of the whole is named before those of parts
    for (const TaskLink* link : links) {
      if (!is_within(link->before, ref) || (link->before == ref) != whole) continue;
      if (!id_after.empty() && link->after.holder == id_after) return std::nullopt;
      add_heir(after, *link, !whole || link->after.path.size() > 1, lost);
    }
  }
  return lost;
}

void add_lost(const Site& site, const Step& step, std::string_view id_before,
              std::string_view id_after, std::vector<LostTask>& lost) {
  std::vector<const TaskLink*> links;
  for (const TaskLink& link : step.comparison.tasks) {
    if (link.before.holder == id_before) links.push_back(&link);
  }
  const auto* state = site.structures[step.before].structure.unit(id_before);
  for (std::size_t i = 0; i < state->tasks.size(); ++i) {
    auto task = lost_task(site, step, {std::string(id_before), {i}}, id_after, links);
    if (task) lost.push_back(std::move(*task));
  }
}

}  // namespace

std::vector<LostTask> lost_tasks(const Site& site, const history::Unit& unit) {
  std::vector<LostTask> lost;
  const UnitLife life = life_of(site, unit);
  for (std::size_t i = life.states.size(); i-- > 0;) {
    const Step* step = step_from(site, life.states[i].structure);
    if (step == nullptr) continue;
    const bool continues = i + 1 < life.states.size();
    add_lost(site, *step, life.states[i].state->id,
             continues ? std::string_view(life.states[i + 1].state->id) : std::string_view(), lost);
  }
  return lost;
}

}  // namespace bipgen::pages
