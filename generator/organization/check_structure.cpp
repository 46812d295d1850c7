// What the structure as a whole must satisfy.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "organization/reading.hpp"

namespace bipgen::organization {

namespace {

using source::Kind;

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
      "`" + (unit != nullptr ? unit->name : post->name) + "` comes to report to itself",
      "expected a superior that does not report to it; left out");
  for (const std::string& member : members) {
    if (member != last && reading.superior_said_at.contains(member)) {
      diagnostic.notes.push_back({"on the way", reading.superior_said_at[member]});
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
                              "no provision states the tasks of `" + unit.name + "`",
                              "expected \"Do zakresu działania … należy\"");
    }
    if (states_superiors && unit.reports_to.empty()) {
      reading.diagnostics.add(Kind::unit_without_superior, listed,
                              "no provision states whom `" + unit.name + "` reports to",
                              "expected it under \"… podlegają bezpośrednio\"");
    }
  }
}

void check_deputies(Reading& reading) {
  const auto found = std::count_if(reading.structure.posts.begin(), reading.structure.posts.end(),
                                   [](const Post& post) { return post.deputy; });
  if (reading.deputies_stated && *reading.deputies_stated != found) {
    reading.diagnostics.add(Kind::deputies_differ, location_of(reading, *reading.office_statement),
                            "the head is said to have " + std::to_string(*reading.deputies_stated) +
                                " deputies, " + std::to_string(found) + " are named",
                            "expected as many posts of deputies");
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
  cut_cycles(reading);
}

}  // namespace bipgen::organization
