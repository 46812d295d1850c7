// The tables of a difference as values for templates.
#pragma once

#include <string_view>

#include "pages/change_tables.hpp"
#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// The two structures of a step, and the page that links start from.
struct StepView {
  const Site& site;
  const history::Step& step;
  std::string_view from;

  const history::DatedStructure& before() const { return site.structures[step.before]; }
  const history::DatedStructure& after() const { return site.structures[step.after]; }
};

// One row for each change, for the partial "change_row".
templates::List change_rows(const StepView& view, const std::vector<const history::Change*>& list);

// {sign, glyph, kinds, from, relation, to, citations}.
templates::List relation_rows(const StepView& view,
                              const std::vector<const history::Change*>& list);

// {code, before, after}: who bore the code then and who does now.
templates::List reused_rows(const StepView& view, const std::vector<const history::Change*>& list);

// {before, after, same, words}; a side without a task is false.
templates::List task_pair_rows(const StepView& view, const std::vector<TaskPair>& pairs);

// One section for each holder: {party, counts, rows}.
templates::List holder_sections(const StepView& view, const std::vector<HolderTasks>& holders);

}  // namespace bipgen::pages
