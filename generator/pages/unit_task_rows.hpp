// The tasks of a unit with where they come from, and those it lost, as values for templates.
#pragma once

#include <string_view>

#include "pages/unit_life.hpp"
#include "pages/unit_tasks.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// {tasks, has_tasks, tasks_source, summary, same_note}: tasks for the recursive partial
// "unit_task". Where all tasks have the same thing to say, `same_note` says it once.
templates::Object unit_tasks(const Site& site, std::string_view from, const LifeState& state);

// {lost, has_lost}: the steps with the tasks that were lost there, the newest first.
templates::Object lost_task_rows(const Site& site, std::string_view from,
                                 const history::Unit& unit);

}  // namespace bipgen::pages
