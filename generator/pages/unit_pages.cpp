// A unit through all structures that name it, first form: one section per structure, newest first.
#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/structure_tree.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {
namespace {

using history::DatedStructure;
using history::Unit;
using organization::Structure;
using organization::UnitState;
using templates::List;
using templates::Object;

struct Seen {
  std::size_t structure = 0;
  const UnitState* state = nullptr;
};

std::vector<Seen> newest_first(const Site& site, const Unit& unit) {
  std::vector<Seen> seen;
  for (const history::UnitAppearance& appearance : unit.appearances) {
    const Structure& structure = site.structures[appearance.structure].structure;
    if (const UnitState* state = structure.unit(appearance.state_id)) {
      seen.push_back({appearance.structure, state});
    }
  }
  std::reverse(seen.begin(), seen.end());
  return seen;
}

// A link to a unit, or the plain name of a post or outsider.
Object party(const Site& site, std::string_view from, std::size_t structure,
             const std::string& id) {
  return {{"href", unit_href(site, from, structure, id)},
          {"label", name_in(site.structures[structure].structure, id)}};
}

List parts_of(const Site& site, std::string_view from, const Seen& seen) {
  List parts;
  for (const UnitState& other : site.structures[seen.structure].structure.units) {
    if (other.component_of != seen.state->id) continue;
    parts.emplace_back(Object{{"href", unit_href(site, from, seen.structure, other.id)},
                              {"label", other.name},
                              {"code", other.code}});
  }
  return parts;
}

List relations_of(const Site& site, std::string_view from, const Seen& seen) {
  const Structure& structure = site.structures[seen.structure].structure;
  // A post that is this unit speaks for it.
  const auto is_it = [&](const std::string& id) {
    const organization::Post* post = structure.post(id);
    return id == seen.state->id || (post != nullptr && post->unit == seen.state->id);
  };
  List rows;
  for (const organization::Relation& relation : structure.relations) {
    if (!is_it(relation.from) && !is_it(relation.to)) continue;
    rows.emplace_back(
        Object{{"from", name_in(structure, relation.from)},
               {"kind", site.string("relation." + std::string(name_of(relation.kind)))},
               {"to", name_in(structure, relation.to)},
               {"source", source_link(site, from, relation.source, WithAct::no)}});
  }
  return rows;
}

Object state_section(const Site& site, std::string_view from, const Seen& seen) {
  const DatedStructure& dated = site.structures[seen.structure];
  const UnitState& state = *seen.state;
  Object values = {
      {"date", site.spelled(dated.date)},
      {"id", "od-" + dated.date.iso()},
      {"name", state.name},
      {"code", state.code},
      {"kind", site.string("kind." + std::string(name_of(state.kind)))},
      {"listed", source_link(site, from, state.component_source, WithAct::yes)},
      {"structure", link_to(from, structure_path(site, dated), site.spelled(dated.date))},
      {"tasks", task_list(site, from, state.tasks)},
      {"has_tasks", !state.tasks.empty()},
      {"inferred", state.reports_inferred},
  };
  if (state.component_of.empty()) {
    values.emplace_back("component_of", Object{{"href", false}, {"label", dated.structure.office}});
  } else {
    values.emplace_back("component_of", party(site, from, seen.structure, state.component_of));
  }
  if (!state.reports_to.empty()) {
    values.emplace_back("reports_to", party(site, from, seen.structure, state.reports_to));
  }
  if (state.reports_source) {
    values.emplace_back("reports_source",
                        source_link(site, from, *state.reports_source, WithAct::no));
  }
  if (state.tasks_source) {
    values.emplace_back("tasks_source", source_link(site, from, *state.tasks_source, WithAct::yes));
  }
  List parts = parts_of(site, from, seen);
  values.emplace_back("has_parts", !parts.empty());
  values.emplace_back("parts", std::move(parts));
  List relations = relations_of(site, from, seen);
  values.emplace_back("has_relations", !relations.empty());
  values.emplace_back("relations", std::move(relations));
  if (dated.structure.common_source) {
    values.emplace_back("common",
                        source_link(site, from, *dated.structure.common_source, WithAct::yes));
  }
  return values;
}

std::string render_unit(const Site& site, const Unit& unit) {
  const std::vector<Seen> seen = newest_first(site, unit);
  PageFrame frame;
  frame.path = address::unit(unit.slug);
  frame.title = seen.front().state->name;
  frame.section = address::units;
  frame.body_class = "komorka";
  frame.crumbs = {{site.string("menu.units"), address::units}};
  List states;
  for (const Seen& one : seen) states.emplace_back(state_section(site, frame.path, one));
  const DatedStructure* today = structure_of_today(site, office_of(site, seen.front().structure));
  const bool current = today == &site.structures[seen.front().structure];
  Object values = {
      {"heading", frame.title},     {"code", seen.front().state->code}, {"current", current},
      {"several", seen.size() > 1}, {"states", std::move(states)},
  };
  if (!current && today != nullptr) {
    values.emplace_back("newest",
                        link_to(frame.path, address::structures, site.spelled(today->date)));
  }
  return render_page(site, "unit", frame, std::move(values));
}

std::string render_unit_list(const Site& site) {
  PageFrame frame;
  frame.path = address::units;
  frame.title = site.string("units.title");
  frame.section = address::units;
  const bool one_office = site.offices.size() == 1;
  List current;
  List former;
  for (const Unit& unit : site.units) {
    const std::vector<Seen> seen = newest_first(site, unit);
    if (seen.empty()) continue;
    const Seen& newest = seen.front();
    Object row = {{"href", relative_link(frame.path, address::unit(unit.slug))},
                  {"name", newest.state->name},
                  {"code", newest.state->code},
                  {"office", one_office ? "" : site.structures[newest.structure].structure.office},
                  {"date", site.spelled(site.structures[newest.structure].date)}};
    const DatedStructure* today = structure_of_today(site, office_of(site, newest.structure));
    const bool is_current = today == &site.structures[newest.structure];
    (is_current ? current : former).emplace_back(std::move(row));
  }
  Object values = {{"heading", frame.title},
                   {"has_current", !current.empty()},
                   {"has_former", !former.empty()},
                   {"current", std::move(current)},
                   {"former", std::move(former)}};
  if (one_office) {
    const DatedStructure* today = structure_of_today(site, site.offices.front());
    if (today != nullptr) values.emplace_back("date", site.spelled(today->date));
  }
  return render_page(site, "units", frame, std::move(values));
}

}  // namespace

void add_unit_pages(const Site& site, std::vector<Page>& pages) {
  if (site.units.empty()) return;
  for (const Unit& unit : site.units) {
    if (newest_first(site, unit).empty()) continue;
    pages.push_back({address::unit(unit.slug), [&site, &unit] { return render_unit(site, unit); }});
  }
  pages.push_back({address::units, [&site] { return render_unit_list(site); }});
}

}  // namespace bipgen::pages
