#include "pages/unit_facts.hpp"

#include "pages/act_links.hpp"
#include "pages/change_wording.hpp"
#include "pages/role_links.hpp"
#include "pages/structure_tree.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::pages {

using organization::Post;
using organization::Structure;
using organization::UnitState;
using templates::List;
using templates::Object;

Object coded_party(const Site& site, std::string_view from, std::size_t structure,
                   std::string_view id) {
  const Structure& in = site.structures[structure].structure;
  const std::string code = code_in(in, id);
  return {{"href", unit_href(site, from, structure, id)},
          {"label", name_in(in, id)},
          {"code", code},
          {"code_href", code_href(site, from, code)}};
}

namespace {

List parts_of(const Site& site, std::string_view from, const LifeState& at) {
  List parts;
  for (const UnitState& other : site.structures[at.structure].structure.units) {
    if (other.component_of != at.state->id) continue;
    Object part = coded_party(site, from, at.structure, other.id);
    part.emplace_back("source", source_link(site, from, other.component_source, WithAct::no));
    parts.emplace_back(std::move(part));
  }
  return parts;
}

// Posts in the unit or at its head, with what they do; a post that is the unit itself adds nothing
// but its tasks.
List posts_of(const Site& site, std::string_view from, const LifeState& at) {
  List posts;
  for (const Post& post : site.structures[at.structure].structure.posts) {
    if (post.unit != at.state->id) continue;
    if (post.name == at.state->name && post.tasks.empty()) continue;
    Object value = coded_party(site, from, at.structure, post.id);
    value.emplace_back("source", source_link(site, from, post.source, WithAct::no));
    value.emplace_back("has_tasks", !post.tasks.empty());
    value.emplace_back("tasks", task_list(site, from, post.tasks));
    posts.emplace_back(std::move(value));
  }
  return posts;
}

// A post that is this unit speaks for it.
bool speaks_for(const Structure& structure, const std::string& id, const UnitState& state) {
  const Post* post = structure.post(id);
  return id == state.id || (post != nullptr && post->unit == state.id);
}

List relations_of(const Site& site, std::string_view from, const LifeState& at) {
  const Structure& structure = site.structures[at.structure].structure;
  List rows;
  for (const organization::Relation& relation : structure.relations) {
    if (!speaks_for(structure, relation.from, *at.state) &&
        !speaks_for(structure, relation.to, *at.state)) {
      continue;
    }
    rows.emplace_back(
        Object{{"from", name_in(structure, relation.from)},
               {"kind", site.string("relation." + std::string(name_of(relation.kind)))},
               {"to", name_in(structure, relation.to)},
               {"source", source_link(site, from, relation.source, WithAct::no)}});
  }
  return rows;
}

void add_superior(const Site& site, std::string_view from, const LifeState& at, Object& values) {
  const UnitState& state = *at.state;
  values.emplace_back("inferred", state.reports_inferred);
  values.emplace_back("reports_to", state.reports_to.empty()
                                        ? templates::Value(false)
                                        : coded_party(site, from, at.structure, state.reports_to));
  values.emplace_back("reports_source",
                      state.reports_source
                          ? source_link(site, from, *state.reports_source, WithAct::no)
                          : Object());
}

}  // namespace

Object unit_facts(const Site& site, std::string_view from, const LifeState& at) {
  const UnitState& state = *at.state;
  const Structure& structure = site.structures[at.structure].structure;
  const CodeEntry* code = find_code(site, state.code);
  Object values = {{"name", state.name},
                   {"kind", site.string("kind." + std::string(name_of(state.kind)))},
                   {"office", structure.office},
                   {"unit_code", state.code},
                   {"unit_code_href", code_href(site, from, state.code)},
                   {"reused", code != nullptr && was_reused(*code)},
                   {"listed", source_link(site, from, state.component_source, WithAct::no)}};
  values.emplace_back("component_of",
                      state.component_of.empty()
                          ? templates::Value(false)
                          : coded_party(site, from, at.structure, state.component_of));
  add_superior(site, from, at, values);
  const auto add_list = [&](std::string name, List list) {
    values.emplace_back("has_" + name, !list.empty());
    values.emplace_back(std::move(name), std::move(list));
  };
  add_list("parts", parts_of(site, from, at));
  add_list("posts", posts_of(site, from, at));
  add_list("relations", relations_of(site, from, at));
  const organization::TextId text = {structure.act, ""};
  add_list("roles",
           state.tasks_source ? roles_at(site, from, text, state.tasks_source->citation) : List());
  return values;
}

}  // namespace bipgen::pages
