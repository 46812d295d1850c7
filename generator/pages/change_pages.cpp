// The pages that compare two structures of an office: what changed, why we think so, and where it
// is written.
#include <algorithm>

#include "pages/act_comparisons.hpp"
#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/change_links.hpp"
#include "pages/change_rows.hpp"
#include "pages/change_tables.hpp"
#include "pages/change_wording.hpp"
#include "pages/gaps.hpp"
#include "pages/make_pages.hpp"
#include "pages/structure_basis.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {
namespace {

using history::DatedStructure;
using history::Step;
using templates::List;
using templates::Object;

// One side of the comparison: its day, its page, its act.
Object side_values(const StepView& view, const DatedStructure& dated) {
  const Site& site = view.site;
  Object values = link_to(view.from, structure_path(site, dated), site.spelled(dated.date));
  values.emplace_back("units",
                      site.strings->plural("structure.units", dated.structure.units.size()));
  values.emplace_back("future", dated.date > site.today);
  Object basis = basis_of(site, view.from, dated);
  std::move(basis.begin(), basis.end(), std::back_inserter(values));
  values.emplace_back("incomplete", incomplete_text(site, dated));
  return values;
}

// Structures of the office between the two: their pages tell what happened step by step.
List between(const StepView& view) {
  List list;
  const Office& office = office_of(view.site, view.step.before);
  std::size_t previous = view.step.before;
  for (const std::size_t index : office.structures) {
    if (index <= view.step.before || index > view.step.after) continue;
    const Step* step = step_of(view.site, previous, index);
    if (step != nullptr && step != &view.step) {
      list.emplace_back(
          link_to(view.from, change_path(view.site, *step), pair_text(view.site, *step)));
    }
    previous = index;
  }
  return list;
}

// The page that compares the texts of the two acts, where they follow one another on a subject.
templates::Value text_comparison_link(const StepView& view) {
  const ActPairs& pairs = view.site.act_pairs;
  const auto found = pairs.with_later.find(view.before().structure.act);
  if (found == pairs.with_later.end()) return false;
  const ActPair& pair = pairs.pairs[found->second];
  if (pair.after->id != view.after().structure.act) return false;
  return link_to(view.from, comparison_path(view.site, pair),
                 view.site.string("comparison.of_both_acts"));
}

List gap_links(const StepView& view) {
  List list;
  for (const timeline::Entry* gap : gaps_between(view.site, view.before(), view.after())) {
    list.emplace_back(link_to(view.from, act_path(view.site, *gap), full_name(view.site, *gap)));
  }
  return list;
}

std::string chart_of(const StepView& view) {
  if (!view.site.draw_difference) return "";
  const auto href = [&](std::size_t structure) {
    return [&site = view.site, from = std::string(view.from), structure](const std::string& id) {
      return unit_href(site, from, structure, id);
    };
  };
  return view.site.draw_difference(view.before(), view.after(), view.step.comparison,
                                   href(view.step.before), href(view.step.after));
}

// The numbers at the top: units, then kinds of change, then tasks.
Object summary_of(const StepView& view, const ChangeTables& tables) {
  const Site& site = view.site;
  List kinds;
  for (const auto& [kind, count] : tables.kinds) {
    kinds.emplace_back(Object{{"kind", site.string("change.kind." + std::string(name_of(kind)))},
                              {"count", std::to_string(count)}});
  }
  List tasks;
  for (std::string& text : task_counts(site, tables.counts)) {
    tasks.emplace_back(Object{{"text", std::move(text)}});
  }
  const std::size_t changes = tables.events.size() + tables.relations.size();
  Object summary = {
      {"unchanged", site.strings->plural("changes.unchanged", tables.unchanged_units)},
      {"none", changes == 0},
      {"all_detected", changes > 0 && tables.confirmed == 0},
      {"some_confirmed",
       tables.confirmed > 0
           ? site.strings->format("changes.confirmed", {{"n", std::to_string(tables.confirmed)},
                                                        {"all", std::to_string(changes)}})
           : ""}};
  summary.emplace_back("has_kinds", !kinds.empty());
  summary.emplace_back("kinds", std::move(kinds));
  summary.emplace_back("has_tasks", !tasks.empty());
  summary.emplace_back("tasks", std::move(tasks));
  return summary;
}

std::string render_change(const Site& site, const Step& step) {
  const std::string path = change_path(site, step);
  const StepView view{site, step, path};
  const DatedStructure& before = view.before();
  const DatedStructure& after = view.after();
  PageFrame frame;
  frame.path = path;
  frame.title = site.strings->format("changes.title", {{"office", after.structure.office},
                                                       {"from", site.spelled(before.date)},
                                                       {"to", site.spelled(after.date)}});
  frame.section = address::structures;
  frame.body_class = "zmiany-struktury";
  frame.crumbs = {{site.string("menu.structure"), address::structures}};
  const ChangeTables tables = change_tables(before.structure, after.structure, step.comparison);
  Object values = {{"heading", frame.title},
                   {"before_side", side_values(view, before)},
                   {"after_side", side_values(view, after)},
                   {"text_comparison", text_comparison_link(view)},
                   {"future", after.date > site.today},
                   {"chart", chart_of(view)},
                   {"summary", summary_of(view, tables)},
                   {"data_href", relative_link(path, change_data_path(site, step))}};
  List gaps = gap_links(view);
  values.emplace_back("gap", site.strings->plural("changes.gap", gaps.size()));
  add_table(values, "gaps", std::move(gaps));
  add_table(values, "between", between(view));
  add_table(values, "events", change_rows(view, tables.events));
  add_table(values, "relations", relation_rows(view, tables.relations));
  add_table(values, "transferred", task_pair_rows(view, tables.transferred));
  add_table(values, "holders", holder_sections(view, tables.tasks));
  add_table(values, "common", task_pair_rows(view, tables.common));
  add_table(values, "reused", reused_rows(view, tables.reused_codes));
  return render_page(site, "changes", frame, std::move(values));
}

}  // namespace

void add_change_pages(const Site& site, std::vector<Page>& pages) {
  for (const Step* step : shown_steps(site)) {
    pages.push_back(
        {change_path(site, *step), [&site, step] { return render_change(site, *step); }});
  }
}

}  // namespace bipgen::pages
