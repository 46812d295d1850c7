// What the structure as a whole must satisfy.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "act/lookup.hpp"
#include "organization/reading.hpp"

namespace bipgen::organization {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

std::string* superior_of(Reading& reading, const std::string& id) {
  if (UnitState* unit = find_by_id(reading, id)) {
    return &unit->reports_to;
  }
  if (Post* post = find_post_by_id(reading, id)) {
    return &post->reports_to;
  }
  return nullptr;
}

// The members of the cycle that `start` runs into; empty when the way up ends.
std::vector<std::string> cycle_from(Reading& reading, const std::string& start) {
  std::vector<std::string> way{start};
  for (;;) {
    const std::string* superior = superior_of(reading, way.back());
    if (superior == nullptr || superior->empty()) {
      return {};
    }
    const auto seen = std::find(way.begin(), way.end(), *superior);
    if (seen != way.end()) {
      return {seen, way.end()};
    }
    way.push_back(*superior);
  }
}

// The statement that closed the circle is the one that came last (what was only inferred counts as
// said before everything); without it the rest stands.
void cut_cycle(Reading& reading, const std::vector<std::string>& members) {
  const std::string last = *std::max_element(
      members.begin(), members.end(), [&](const std::string& a, const std::string& b) {
        return reading.superior_order[a] < reading.superior_order[b];
      });
  const UnitState* unit = reading.structure.unit(last);
  const Post* post = reading.structure.post(last);
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      Kind::structure_cycle, reading.superior_said_at[last],
      message("{} comes to report to itself", in_quotes(unit != nullptr ? unit->name : post->name)),
      message("expected a superior that does not report to it; left out"));
  for (const std::string& member : members) {
    if (member != last && reading.superior_said_at.contains(member)) {
      diagnostic.notes.push_back({message("on the way"), reading.superior_said_at[member]});
    }
  }
  superior_of(reading, last)->clear();
  if (UnitState* cut = find_by_id(reading, last)) {
    cut->reports_source.reset();
  } else if (Post* cut_post = find_post_by_id(reading, last)) {
    cut_post->reports_source.reset();
  }
}

void cut_cycles(Reading& reading) {
  std::vector<std::string> ids;
  for (const UnitState& unit : reading.structure.units) {
    ids.push_back(unit.id);
  }
  for (const Post& post : reading.structure.posts) {
    ids.push_back(post.id);
  }
  for (const std::string& id : ids) {
    const std::vector<std::string> members = cycle_from(reading, id);
    if (!members.empty()) {
      cut_cycle(reading, members);
    }
  }
}

// Only acts that state scopes, or superiors, at all are held to state them for every unit.
void check_units(Reading& reading, bool states_scopes, bool states_superiors) {
  for (const UnitState& unit : reading.structure.units) {
    const source::Location& listed = reading.listed_at[unit.id];
    // A division groups others and does nothing of its own.
    const bool group = unit.kind == UnitKind::pion;
    if (states_scopes && !group && !unit.tasks_source &&
        !reading.scope_elsewhere.contains(unit.id)) {
      reading.diagnostics.add(Kind::unit_without_scope, listed,
                              message("no provision states the tasks of {}", in_quotes(unit.name)),
                              message("expected {}", "\"Do zakresu działania … należy\""));
    }
    if (states_superiors && unit.reports_to.empty()) {
      reading.diagnostics.add(
          Kind::unit_without_superior, listed,
          message("no provision states whom {} reports to", in_quotes(unit.name)),
          message("expected it under {}", "\"… podlegają bezpośrednio\""));
    }
  }
}

source::Location place_of(const Reading& reading, const Source& source) {
  const act::Provision* provision = act::resolve(reading.act.text, source.citation);
  return provision == nullptr ? source::Location{reading.act.path, {}}
                              : location_of(reading, *provision);
}

// The same words twice among the tasks of one unit.
void check_repeated_tasks(Reading& reading, const UnitState& unit) {
  std::map<std::string_view, const Task*> seen;
  for (const Task& task : unit.tasks) {
    const auto [first, is_new] = seen.emplace(task.text, &task);
    if (is_new || !task.parts.empty()) {
      continue;
    }
    source::Diagnostic& diagnostic =
        reading.diagnostics.add(Kind::task_stated_twice, place_of(reading, task.source),
                                message("the same task of {} stands in {}", in_quotes(unit.name),
                                        act::print(first->second->source.citation)),
                                message("expected it once"));
    diagnostic.notes.push_back(
        {message("the same words"), place_of(reading, first->second->source)});
  }
}

// "IT-02" where the units have codes such as "IT-02-1": a reference to what the act does not set
// up.
void check_codes_named(Reading& reading, const std::vector<Task>& tasks) {
  const auto& units = reading.structure.units;
  for (const Task& task : tasks) {
    for (const std::string& code : codes_in(task.text)) {
      const std::string family = code.substr(0, code.find('-') + 1);
      const bool of_this_office = std::any_of(units.begin(), units.end(), [&](const auto& unit) {
        return unit.code.starts_with(family);
      });
      const bool borne = std::any_of(units.begin(), units.end(),
                                     [&](const auto& unit) { return unit.code == code; });
      const bool of_post =
          std::any_of(reading.structure.posts.begin(), reading.structure.posts.end(),
                      [&](const Post& post) { return post.code == code; });
      if (of_this_office && !borne && !of_post) {
        reading.diagnostics.add(Kind::code_of_no_unit, place_of(reading, task.source),
                                message("no unit bears the code {}", in_quotes(code)),
                                message("expected a code of the list of units"));
      }
    }
    check_codes_named(reading, task.parts);
  }
}

void check_tasks(Reading& reading) {
  for (const UnitState& unit : reading.structure.units) {
    check_repeated_tasks(reading, unit);
    check_codes_named(reading, unit.tasks);
  }
  check_codes_named(reading, reading.structure.common_tasks);
}

void check_deputies(Reading& reading) {
  const auto found = std::count_if(reading.structure.posts.begin(), reading.structure.posts.end(),
                                   [](const Post& post) { return post.deputy; });
  if (reading.deputies_stated && *reading.deputies_stated != found) {
    reading.diagnostics.add(Kind::deputies_differ, location_of(reading, *reading.office_statement),
                            message("the head is said to have {} deputies, {} are named",
                                    *reading.deputies_stated, found),
                            message("expected as many posts of deputies"));
  }
}

// Who is said to supervise the unit, where that is one post alone.
std::string only_supervisor_of(const Reading& reading, const std::string& unit) {
  std::string supervisor;
  for (const Relation& relation : reading.structure.relations) {
    if (relation.kind != RelationKind::supervises || relation.to != unit) {
      continue;
    }
    if (!supervisor.empty() && supervisor != relation.from) {
      return {};
    }
    supervisor = relation.from;
  }
  return supervisor;
}

bool most_have_superiors(const Reading& reading) {
  const std::vector<UnitState>& units = reading.structure.units;
  const auto stated = std::count_if(units.begin(), units.end(), [](const UnitState& unit) {
    return unit.reports_source.has_value();
  });
  return 2 * static_cast<std::size_t>(stated) > units.size();
}

bool any_means(const std::vector<Statement>& statements, Meaning meaning) {
  return std::any_of(statements.begin(), statements.end(),
                     [&](const Statement& statement) { return statement.meaning() == meaning; });
}

}  // namespace

void infer_superiors(Reading& reading) {
  for (UnitState& unit : reading.structure.units) {
    if (!unit.reports_to.empty()) {
      continue;
    }
    const auto head = reading.headed_by.find(unit.id);
    if (head != reading.headed_by.end()) {
      unit.reports_to = head->second;
    } else if (!unit.component_of.empty()) {
      unit.reports_to = unit.component_of;
    } else {
      unit.reports_to = only_supervisor_of(reading, unit.id);
    }
    unit.reports_inferred = !unit.reports_to.empty();
  }
}

void check_structure(Reading& reading, const std::vector<Statement>& statements) {
  check_units(reading, any_means(statements, Meaning::scope_of),
              any_means(statements, Meaning::subordinates_of) || most_have_superiors(reading));
  check_deputies(reading);
  check_tasks(reading);
  cut_cycles(reading);
}

}  // namespace bipgen::organization
