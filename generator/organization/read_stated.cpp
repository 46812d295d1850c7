// What the front matter states of the structure, held against the text.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "act/lookup.hpp"
#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "organization/scopes.hpp"
#include "text/letters.hpp"

namespace bipgen::organization {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

source::Location entry_at(const Reading& reading, source::Span where) {
  return {reading.act.path, where};
}

// The provision that an entry cites; one that is not there is reported.
const act::Provision* cited(Reading& reading, const act::Citation& at, source::Span where) {
  const act::Provision* provision = act::resolve(reading.act.text, at);
  if (provision == nullptr) {
    reading.diagnostics.add(Kind::stated_provision_missing, entry_at(reading, where),
                            message("the act has no {}", act::print(at)),
                            message("expected the provision that states this"));
  } else {
    use(reading, *provision);
  }
  return provision;
}

void report_contradiction(Reading& reading, source::Span where, const source::Message& seen,
                          const source::Message& hint, const source::Location& text) {
  source::Diagnostic& diagnostic = reading.diagnostics.add(Kind::stated_structure_contradicts_text,
                                                           entry_at(reading, where), seen, hint);
  if (!text.path.empty()) {
    diagnostic.notes.push_back({message("the text's words"), text});
  }
}

void report_needless(Reading& reading, source::Span where, const source::Message& what) {
  reading.diagnostics.add(Kind::stated_structure_needless, entry_at(reading, where),
                          message("{} is read from the text", what),
                          message("expected only what no rule reads"));
}

UnitState* unit_called(Reading& reading, const std::string& name) {
  for (UnitState& unit : reading.structure.units) {
    if (!unit.code.empty() && unit.code == name) {
      return &unit;
    }
  }
  for (UnitState& unit : reading.structure.units) {
    if (compare_names(name, unit.name) != NameMatch::different) {
      return &unit;
    }
  }
  return nullptr;
}

Post* post_called(Reading& reading, const std::string& name) {
  for (Post& post : reading.structure.posts) {
    if (!post.code.empty() && post.code == name && unit_called(reading, name) == nullptr) {
      return &post;
    }
  }
  const Post* post = find_post(reading, name, Case::nominative);
  return post == nullptr ? nullptr : find_post_by_id(reading, post->id);
}

// The id of a unit or post of that name or code; an unknown one is reported and empty.
std::optional<std::string> id_called(Reading& reading, const std::string& name,
                                     source::Span where) {
  if (const UnitState* unit = unit_called(reading, name)) {
    return unit->id;
  }
  if (const Post* post = post_called(reading, name)) {
    return post->id;
  }
  reading.diagnostics.add(Kind::stated_name_unknown, entry_at(reading, where),
                          message("{} is no unit and no post of this act", in_quotes(name)),
                          message("expected a name or code as the text or this key has it"));
  return std::nullopt;
}

std::string parent_of(Reading& reading, const act::StatedUnit& stated) {
  if (stated.part_of.empty()) {
    return {};
  }
  const UnitState* parent = unit_called(reading, stated.part_of);
  if (parent == nullptr) {
    id_called(reading, stated.part_of, stated.where);
    return {};
  }
  return parent->id;
}

// A unit that the text lists as well: what the list does not say is added, what it says stands.
void merge_unit(Reading& reading, UnitState& unit, const act::StatedUnit& stated) {
  const bool adds = (unit.code.empty() && !stated.code.empty()) || !stated.reports_to.empty();
  if (!stated.code.empty() && !unit.code.empty() && stated.code != unit.code) {
    report_contradiction(
        reading, stated.where,
        message("{} has the code {} in the text", in_quotes(unit.name), in_quotes(unit.code)),
        message("the text stands"), reading.listed_at[unit.id]);
  }
  if (unit.code.empty()) {
    unit.code = stated.code;
  }
  if (!stated.part_of.empty() && parent_of(reading, stated) != unit.component_of) {
    report_contradiction(reading, stated.where,
                         message("{} is part of something else in the text", in_quotes(unit.name)),
                         message("the text stands"), reading.listed_at[unit.id]);
  }
  if (!adds) {
    report_needless(reading, stated.where, in_quotes(unit.name));
  }
}

void add_unit(Reading& reading, const act::StatedUnit& stated) {
  UnitState unit;
  unit.id = free_id(reading, text::slug(stated.code.empty() ? stated.name : stated.code));
  unit.code = stated.code;
  unit.name = stated.name;
  if (const std::optional<HeadWord> head = head_word(stated.name)) {
    unit.kind = head->kind;
  }
  unit.component_of = parent_of(reading, stated);
  unit.component_source = source_of(reading, stated.at);
  reading.listed_at[unit.id] = entry_at(reading, stated.where);
  reading.structure.units.push_back(std::move(unit));
}

// Of a unit or a post.
template <typename Subordinate>
void state_superior(Reading& reading, Subordinate& subordinate, const std::string& superior,
                    const act::Citation& at, source::Span where) {
  if (superior.empty() || act::resolve(reading.act.text, at) == nullptr) {
    return;
  }
  const std::optional<std::string> id = id_called(reading, superior, where);
  if (!id) {
    return;
  }
  if (!subordinate.reports_to.empty()) {
    if (subordinate.reports_to == *id) {
      report_needless(reading, where, message("whom {} reports to", in_quotes(subordinate.name)));
    } else {
      report_contradiction(
          reading, where,
          message("{} reports to somebody else in the text", in_quotes(subordinate.name)),
          message("the text stands"), reading.superior_said_at[subordinate.id]);
    }
    return;
  }
  subordinate.reports_to = *id;
  subordinate.reports_source = source_of(reading, at);
  reading.superior_said_at[subordinate.id] = entry_at(reading, where);
  reading.superior_order.emplace(subordinate.id, reading.superior_order.size() + 1);
}

void read_post(Reading& reading, const act::StatedPost& stated) {
  if (cited(reading, stated.at, stated.where) == nullptr) {
    return;
  }
  std::string heads;
  if (!stated.heads.empty()) {
    const UnitState* unit = unit_called(reading, stated.heads);
    if (unit == nullptr) {
      id_called(reading, stated.heads, stated.where);
      return;
    }
    heads = unit->id;
  }
  Post* known = post_called(reading, stated.name);
  if (known != nullptr && !heads.empty() && !known->unit.empty() && known->unit != heads) {
    known = nullptr;  // "Kierownik" of another unit
  }
  Post& post = known != nullptr
                   ? *known
                   : ensure_post(reading, {stated.name, stated.code}, stated.at, heads);
  if (post.unit.empty()) {
    post.unit = heads;
  }
  const bool has_head = std::any_of(reading.structure.posts.begin(), reading.structure.posts.end(),
                                    [](const Post& other) { return other.head; });
  if (stated.head && has_head && !post.head) {
    report_contradiction(reading, stated.where,
                         message("another post heads the office in the text"),
                         message("the text stands"), {});
  } else if (stated.head) {
    post.head = true;
  }
}

std::optional<RelationKind> kind_called(Reading& reading, const act::StatedRelation& stated) {
  constexpr std::array kinds = {RelationKind::functionally_reports_to, RelationKind::supervises,
                                RelationKind::advises, RelationKind::takes_part_in_decisions,
                                RelationKind::cooperates_with};
  for (const RelationKind kind : kinds) {
    if (name_of(kind) == stated.kind) {
      return kind;
    }
  }
  reading.diagnostics.add(Kind::stated_name_unknown, entry_at(reading, stated.where),
                          message("{} is no kind of relation", in_quotes(stated.kind)),
                          message("expected one such as {} or {}", in_quotes("supervises"),
                                  in_quotes("cooperates_with")));
  return std::nullopt;
}

// Whoever is named and is of no office stands outside it.
std::string other_side(Reading& reading, const act::StatedRelation& stated) {
  if (const UnitState* unit = unit_called(reading, stated.to)) {
    return unit->id;
  }
  if (const Post* post = post_called(reading, stated.to)) {
    return post->id;
  }
  for (const Outsider& outsider : reading.structure.outsiders) {
    if (compare_names(stated.to, outsider.name) != NameMatch::different) {
      return outsider.id;
    }
  }
  Outsider outsider{free_id(reading, text::slug(stated.to)), stated.to,
                    source_of(reading, stated.at)};
  reading.structure.outsiders.push_back(outsider);
  return outsider.id;
}

void read_relation(Reading& reading, const act::StatedRelation& stated) {
  const std::optional<RelationKind> kind = kind_called(reading, stated);
  if (!kind || cited(reading, stated.at, stated.where) == nullptr) {
    return;
  }
  const std::optional<std::string> from = id_called(reading, stated.from, stated.where);
  if (!from) {
    return;
  }
  const std::string to = other_side(reading, stated);
  for (const Relation& known : reading.structure.relations) {
    if (known.kind == *kind && known.from == *from && known.to == to) {
      report_needless(reading, stated.where, message("this relation"));
      return;
    }
  }
  reading.structure.relations.push_back(
      {*kind, *from, to, stated.label, source_of(reading, stated.at)});
}

template <typename Holder>
void add_tasks(Reading& reading, Holder& holder, const act::StatedTasks& stated,
               const act::Provision& list) {
  const Source here = source_of(reading, stated.at);
  if (holder.tasks_source == here) {
    report_needless(reading, stated.where, message("whose tasks {} lists", act::print(stated.at)));
    return;
  }
  for (Task& task : tasks_in(reading, list, stated.at)) {
    holder.tasks.push_back(std::move(task));
  }
  if (!holder.tasks_source) {
    holder.tasks_source = here;
    reading.scope_said_at[holder.id] = entry_at(reading, stated.where);
  }
  use(reading, list, Reach::all);
}

void read_tasks(Reading& reading, const act::StatedTasks& stated) {
  const act::Provision* list = cited(reading, stated.at, stated.where);
  const std::optional<std::string> id =
      list == nullptr ? std::nullopt : id_called(reading, stated.of, stated.where);
  if (!id) {
    return;
  }
  if (UnitState* unit = find_by_id(reading, *id)) {
    add_tasks(reading, *unit, stated, *list);
  } else if (Post* post = find_post_by_id(reading, *id)) {
    add_tasks(reading, *post, stated, *list);
  }
}

}  // namespace

void read_stated_units(Reading& reading) {
  const act::StatedStructure& stated = reading.act.heading.structure;
  if (!stated.office.empty() && cited(reading, stated.office_at, stated.office_where) != nullptr) {
    const std::string& known = reading.structure.office;
    if (known.empty()) {
      reading.structure.office = stated.office;
      reading.structure.office_source = source_of(reading, stated.office_at);
    } else if (known == stated.office) {
      report_needless(reading, stated.office_where, message("the office's name"));
    } else {
      report_contradiction(reading, stated.office_where,
                           message("the office is {} in the text", in_quotes(known)),
                           message("the text stands"), {});
    }
  }
  for (const act::StatedUnit& unit : stated.units) {
    if (cited(reading, unit.at, unit.where) == nullptr) {
      continue;
    }
    if (UnitState* known = unit_called(reading, unit.code.empty() ? unit.name : unit.code)) {
      merge_unit(reading, *known, unit);
    } else if (UnitState* named = unit_called(reading, unit.name)) {
      merge_unit(reading, *named, unit);
    } else {
      add_unit(reading, unit);
    }
  }
}

void read_stated_facts(Reading& reading) {
  const act::StatedStructure& stated = reading.act.heading.structure;
  for (const act::StatedPost& post : stated.posts) {
    read_post(reading, post);
  }
  for (const act::StatedUnit& unit : stated.units) {
    if (UnitState* known = unit_called(reading, unit.name)) {
      state_superior(reading, *known, unit.reports_to, unit.at, unit.where);
    }
  }
  for (const act::StatedPost& post : stated.posts) {
    if (Post* known = post_called(reading, post.name)) {
      state_superior(reading, *known, post.reports_to, post.at, post.where);
    }
  }
  for (const act::StatedRelation& relation : stated.relations) {
    read_relation(reading, relation);
  }
  for (const act::StatedTasks& tasks : stated.tasks) {
    read_tasks(reading, tasks);
  }
}

}  // namespace bipgen::organization
