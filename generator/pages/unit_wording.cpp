#include "pages/unit_wording.hpp"

#include <algorithm>

#include "pages/change_links.hpp"
#include "pages/unit_life.hpp"

namespace bipgen::pages {

using calendar::Moment;
using history::Step;

std::string since_text(const Site& site, const Moment& moment) {
  if (const auto exact = moment.exact()) {
    return site.strings->format("since.exact", {{"date", site.spelled(*exact)}});
  }
  if (!moment.latest) return site.string("moment.unknown");
  // Where nothing is known of the time before, it may always have been so.
  return site.strings->format(moment.earliest ? "since.latest" : "since.at_least",
                              {{"date", site.spelled(*moment.latest)}});
}

std::string gone_text(const Site& site, const Moment& moment) {
  if (const auto exact = moment.exact()) {
    return site.strings->format("gone.exact", {{"date", site.spelled(*exact)}});
  }
  if (!moment.latest) return site.string("moment.unknown");
  return site.strings->format("gone.latest", {{"date", site.spelled(*moment.latest)}});
}

std::string_view name_of(TaskNews news) {
  constexpr std::string_view names[] = {"first_known", "kept",       "added",
                                        "reworded",    "taken_over", "taken_over_reworded"};
  return names[static_cast<std::size_t>(news)];
}

namespace {

// When what the stop says began to be so: at the step that leads to its structure.
Moment beginning_of(const Site& site, const TaskStop& stop) {
  const Step* step = step_to(site, stop.structure);
  return step != nullptr ? moment_of(site, *step)
                         : Moment::not_after(site.structures[stop.structure].date);
}

// Whether nothing is unknown between the newest stop and the oldest.
bool is_continuous(const Site& site, const TaskTrail& trail) {
  return std::all_of(trail.stops.begin(), trail.stops.end() - 1, [&](const TaskStop& stop) {
    return is_direct(site, *step_to(site, stop.structure));
  });
}

TaskNote note(const Site& site, TaskNews news, std::string_view key, const TaskStop& since) {
  return {news,
          site.strings->format("task.news." + std::string(key),
                               {{"since", since_text(site, beginning_of(site, since))},
                                {"date", site.spelled(site.structures[since.structure].date)}})};
}

TaskNote note_of_unchanged(const Site& site, const TaskTrail& trail) {
  const TaskStop& oldest = trail.oldest();
  if (trail.stops.size() > 1) {
    return note(site, TaskNews::kept, is_continuous(site, trail) ? "kept" : "same_as", oldest);
  }
  if (step_to(site, oldest.structure) == nullptr) {
    return note(site, TaskNews::first_known, "first_known", oldest);
  }
  const bool exact = beginning_of(site, oldest).exact().has_value();
  return note(site, TaskNews::added, exact ? "added" : "added_bound", oldest);
}

}  // namespace

std::vector<TaskNote> task_notes(const Site& site, const TaskTrail& trail) {
  std::vector<TaskNote> notes;
  for (std::size_t i = 1; i < trail.stops.size(); ++i) {
    const TaskStop& before = trail.stops[i];
    if (before.same_words && before.same_holder) continue;
    const TaskNews news = before.same_holder  ? TaskNews::reworded
                          : before.same_words ? TaskNews::taken_over
                                              : TaskNews::taken_over_reworded;
    notes.push_back(note(site, news, name_of(news), trail.stops[i - 1]));
    notes.back().stop = i;
  }
  if (notes.empty()) notes.push_back(note_of_unchanged(site, trail));
  return notes;
}

}  // namespace bipgen::pages
