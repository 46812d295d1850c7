// Tasks: of each unit, and those that all share.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "organization/sentences.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using source::Kind;

// Levels grow narrower inwards, so that the depth is bounded by the number of levels.
Task task_from(const Reading& reading, const act::Provision& provision,
               const act::Citation& citation) {
  Task task{without_list_mark(plain_lead(provision)), source_of(reading, citation), {}, {}};
  for (const act::Provision& child : provision.children) {
    if (child.level > provision.level) {
      task.parts.push_back(task_from(reading, child, citation_of_child(citation, child)));
    }
  }
  task.closing = without_list_mark(markdown::plain_text(act::joined_paragraphs(provision.closing)));
  return task;
}

std::vector<Task> tasks_of(const Reading& reading, const Statement& list) {
  std::vector<Task> tasks;
  for (const act::Provision& child : list.provision->children) {
    tasks.push_back(task_from(reading, child, citation_of_child(list.citation, child)));
  }
  return tasks;
}

// The first scope is the unit's `tasks_source`; a second one adds to the tasks.
void add_tasks(Reading& reading, const std::string& unit_id, std::vector<Task> tasks,
               const Statement& statement) {
  UnitState& unit = *find_by_id(reading, unit_id);
  const source::Location here = location_of(reading, *statement.provision);
  if (unit.tasks_source) {
    source::Diagnostic& diagnostic =
        reading.diagnostics.add(Kind::scope_stated_twice, here,
                                "a second scope of `" + unit.name + "`", "expected one per unit");
    diagnostic.notes.push_back({"the first scope", reading.scope_said_at[unit_id]});
  } else {
    unit.tasks_source = source_of(reading, statement.citation);
    reading.scope_said_at[unit_id] = here;
  }
  for (Task& task : tasks) {
    unit.tasks.push_back(std::move(task));
  }
}

bool stands_beside(const act::Citation& a, const act::Citation& b) {
  return a.steps.size() == b.steps.size() && a.steps.size() > 1 &&
         std::equal(a.steps.begin(), a.steps.end() - 1, b.steps.begin());
}

// "W ramach Oddziału" with nothing more: the unit of that kind whose scope stands in the same §.
std::optional<std::string> unit_meant(Reading& reading, const std::string& words,
                                      const Statement& statement) {
  const NamedThing named = split_code(words);
  if (text::split_words(named.name).size() > 1 || !named.code.empty()) {
    return find_unit(reading, named, Case::any, *statement.provision);
  }
  for (auto scope = reading.scopes.rbegin(); scope != reading.scopes.rend(); ++scope) {
    const UnitState& unit = *find_by_id(reading, scope->second);
    const std::optional<HeadWord> head = head_word(unit.name);
    if (stands_beside(scope->first, statement.citation) && head &&
        compare_declined(named.name, head->nominative) != NameMatch::different) {
      return unit.id;
    }
  }
  reading.diagnostics.add(Kind::unit_ambiguous, location_of(reading, *statement.provision),
                          "`" + named.name + "` may be any unit",
                          "expected its full name, or its scope in the same §");
  return std::nullopt;
}

void read_scope(Reading& reading, const Statement& statement) {
  const NamedThing named = split_code(statement.captured("unit"));
  if (const std::optional<std::string> unit =
          find_unit(reading, named, Case::any, *statement.provision)) {
    add_tasks(reading, *unit, tasks_of(reading, statement), statement);
    reading.scopes.emplace_back(statement.citation, *unit);
  }
}

// "Stanowiska ds. umów IT (IT-07-2), które realizują działania związane z:" is one task, in the
// words of the law, with the list as its parts.
void add_part(Reading& reading, const Statement& part, const std::string& whole) {
  const bool with_scope = part.meaning() == Meaning::part_with_scope;
  const NamedThing named = split_code(part.captured(with_scope ? "unit" : "part"));
  const std::optional<std::string> id =
      find_unit(reading, named, Case::nominative, *part.provision);
  if (!id) {
    return;
  }
  const UnitState& unit = *find_by_id(reading, *id);
  if (unit.component_of != whole) {
    source::Diagnostic& diagnostic =
        reading.diagnostics.add(Kind::two_parents, location_of(reading, *part.provision),
                                "`" + unit.name + "` is part of another unit in the list of units",
                                "expected the same place; the list stands");
    diagnostic.notes.push_back({"listed here", reading.listed_at[*id]});
  }
  if (with_scope) {
    Task task = task_from(reading, *part.provision, part.citation);
    const std::string colon = task.text.ends_with(":") ? ":" : "";
    task.text = part.captured("verb") + " " + part.captured("scope") + colon;
    add_tasks(reading, *id, {std::move(task)}, part);
  }
}

}  // namespace

void read_scopes(Reading& reading, const std::vector<Statement>& statements) {
  std::optional<std::string> whole;
  for (const Statement& statement : statements) {
    switch (statement.meaning()) {
      case Meaning::scope_of:
        read_scope(reading, statement);
        break;
      case Meaning::parts_of:
      case Meaning::part_with_scope:
        if (statement.match.captures.contains("whole")) {
          if (whole) {
            add_part(reading, statement, *whole);
          }
        } else {
          whole = unit_meant(reading, statement.captured("unit"), statement);
        }
        break;
      case Meaning::scope_elsewhere:
        if (const std::optional<std::string> unit = find_unit(
                reading, split_code(statement.captured("unit")), Case::any, *statement.provision)) {
          reading.scope_elsewhere.insert(*unit);
        }
        break;
      case Meaning::duties_of_all:
        if (!reading.structure.common_source) {
          reading.structure.common_source = source_of(reading, statement.citation);
        }
        for (Task& task : tasks_of(reading, statement)) {
          reading.structure.common_tasks.push_back(std::move(task));
        }
        break;
      default:
        break;
    }
  }
}

}  // namespace bipgen::organization
