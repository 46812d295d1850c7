// The page of a lasting unit: what it is and does now, where its tasks come from, and its whole
// life; and the list of units.
#include <algorithm>

#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/shown_unit.hpp"
#include "pages/structure_tree.hpp"
#include "pages/unit_facts.hpp"
#include "pages/unit_history.hpp"
#include "pages/unit_links.hpp"
#include "pages/unit_task_rows.hpp"
#include "pages/unit_wording.hpp"

namespace bipgen::pages {
namespace {

using history::DatedStructure;
using history::Unit;
using templates::List;
using templates::Object;

std::string_view key_of(ShownUnit::Time time) {
  constexpr std::string_view keys[] = {"unit.current", "unit.not_current", "unit.future"};
  return keys[static_cast<std::size_t>(time)];
}

std::string_view verb_of(ShownUnit::Time time) {
  constexpr std::string_view keys[] = {"unit.exists", "unit.existed", "unit.will_exist"};
  return keys[static_cast<std::size_t>(time)];
}

// As validity is shown: a word, a shape and a colour.
std::string_view class_of(ShownUnit::Time time) {
  constexpr std::string_view classes[] = {"in-force", "not-in-force", "future"};
  return classes[static_cast<std::size_t>(time)];
}

void append(Object& values, Object more) {
  for (auto& value : more) values.push_back(std::move(value));
}

Object structure_link(const Site& site, std::string_view from, const LifeState& at) {
  const DatedStructure& dated = site.structures[at.structure];
  return link_to(from, structure_path(site, dated), site.spelled(dated.date));
}

// Facts and plain tasks of another structure than the one that the page is about.
Object other_state(const Site& site, std::string_view from, const LifeState& at) {
  const DatedStructure& dated = site.structures[at.structure];
  Object values = unit_facts(site, from, at);
  values.emplace_back("id", "od-" + dated.date.iso());
  values.emplace_back("date", site.spelled(dated.date));
  values.emplace_back("future", dated.date > site.today);
  values.emplace_back("structure", structure_link(site, from, at));
  append(values, unit_tasks(site, from, at));
  return values;
}

std::string unit_chart(const Site& site, std::string_view from, const LifeState& at) {
  if (!site.draw_unit_chart) return "";
  return site.draw_unit_chart(
      site.structures[at.structure], at.state->id,
      [&](const std::string& id) { return unit_href(site, from, at.structure, id); });
}

std::string life_chart(const Site& site, std::string_view from, const ShownUnit& unit) {
  if (!site.draw_life_figure) return "";
  const LifeFigure figure = life_figure(site, unit.life, from);
  return figure.lanes.empty() ? "" : site.draw_life_figure(figure, unit.state().state->name);
}

// Whether the unit stays until it ends, and what came of it.
void add_ending(const Site& site, std::string_view from, const ShownUnit& unit, Object& values) {
  const bool ended = unit.life.ended && unit.time != ShownUnit::Time::future;
  values.emplace_back("ended", ended);
  if (!ended) return;
  List heirs = successors(site, from, unit.life);
  values.emplace_back("will_end", unit.time == ShownUnit::Time::current);
  values.emplace_back("ended_when", gone_text(site, *unit.life.ended));
  values.emplace_back("has_successors", !heirs.empty());
  values.emplace_back("successors", std::move(heirs));
}

void add_life(const Site& site, std::string_view from, const ShownUnit& unit, Object& values) {
  const auto add_list = [&](std::string name, List list) {
    values.emplace_back("has_" + name, !list.empty());
    values.emplace_back(std::move(name), std::move(list));
  };
  add_list("gaps", life_gaps(site, from, unit.life));
  add_list("earlier", earlier_names(site, from, unit.life, unit.at));
  add_list("life", life_items(site, from, unit.life));
  values.emplace_back("life_chart", life_chart(site, from, unit));
  List others;
  for (std::size_t i = unit.life.states.size(); i-- > 0;) {
    if (i != unit.at) others.emplace_back(other_state(site, from, unit.life.states[i]));
  }
  add_list("states", std::move(others));
}

void add_common(const Site& site, std::string_view from, const LifeState& at, Object& values) {
  const auto& structure = site.structures[at.structure].structure;
  values.emplace_back("has_common", !structure.common_tasks.empty());
  values.emplace_back("common", task_list(site, from, structure.common_tasks));
  values.emplace_back("common_count", std::to_string(structure.common_tasks.size()));
}

std::string render_unit(const Site& site, const Unit& unit) {
  const ShownUnit found = shown_unit(site, unit);
  const LifeState& at = found.state();
  PageFrame frame;
  frame.path = address::unit(unit.slug);
  frame.title = at.state->name;
  frame.section = address::units;
  frame.body_class = "komorka";
  frame.crumbs = {{site.string("menu.units"), address::units}};
  Object values = {{"heading", frame.title},
                   {"state_word", site.string(key_of(found.time))},
                   {"state_class", class_of(found.time)},
                   {"date", site.spelled(site.structures[at.structure].date)},
                   {"exists", site.string(verb_of(found.time))},
                   {"since", since_text(site, found.life.began)},
                   {"whole", structure_link(site, frame.path, at)},
                   {"chart", unit_chart(site, frame.path, at)}};
  append(values, unit_facts(site, frame.path, at));
  append(values, unit_tasks(site, frame.path, at));
  append(values, lost_task_rows(site, frame.path, unit));
  add_common(site, frame.path, at, values);
  add_ending(site, frame.path, found, values);
  add_life(site, frame.path, found, values);
  return render_page(site, "unit", frame, std::move(values));
}

Object unit_row(const Site& site, std::string_view from, const Unit& unit, const ShownUnit& found) {
  const LifeState& at = found.state();
  Object row = coded_party(site, from, at.structure, at.state->id);
  row.emplace_back("unit_href", relative_link(from, address::unit(unit.slug)));
  row.emplace_back("office",
                   site.offices.size() == 1 ? "" : site.structures[at.structure].structure.office);
  row.emplace_back("date", site.spelled(site.structures[at.structure].date));
  List heirs = found.time == ShownUnit::Time::former ? successors(site, from, found.life) : List();
  row.emplace_back("has_successors", !heirs.empty());
  row.emplace_back("successors", std::move(heirs));
  return row;
}

std::string render_unit_list(const Site& site) {
  PageFrame frame;
  frame.path = address::units;
  frame.title = site.string("units.title");
  frame.section = address::units;
  List lists[3];
  for (const Unit& unit : site.units) {
    if (life_of(site, unit).states.empty()) continue;
    const ShownUnit found = shown_unit(site, unit);
    lists[static_cast<std::size_t>(found.time)].emplace_back(
        unit_row(site, frame.path, unit, found));
  }
  Object values = {{"heading", frame.title},
                   {"codes_href", relative_link(frame.path, address::codes)}};
  const auto add_list = [&](const std::string& name, ShownUnit::Time time) {
    List& list = lists[static_cast<std::size_t>(time)];
    values.emplace_back("has_" + name, !list.empty());
    values.emplace_back(name, std::move(list));
  };
  add_list("current", ShownUnit::Time::current);
  add_list("former", ShownUnit::Time::former);
  add_list("future", ShownUnit::Time::future);
  const DatedStructure* today =
      site.offices.size() == 1 ? structure_of_today(site, site.offices.front()) : nullptr;
  values.emplace_back("date", today != nullptr ? site.spelled(today->date) : "");
  return render_page(site, "units", frame, std::move(values));
}

}  // namespace

void add_unit_pages(const Site& site, std::vector<Page>& pages) {
  if (site.units.empty()) return;
  for (const Unit& unit : site.units) {
    if (life_of(site, unit).states.empty()) continue;
    pages.push_back({address::unit(unit.slug), [&site, &unit] { return render_unit(site, unit); }});
  }
  pages.push_back({address::units, [&site] { return render_unit_list(site); }});
}

}  // namespace bipgen::pages
