#include "organization/read_structure.hpp"

#include <utility>
#include <vector>

#include "act/ended.hpp"
#include "organization/reading.hpp"
#include "organization/statements.hpp"

namespace bipgen::organization {

namespace {

void read_all(Reading& reading, const std::vector<Statement>& statements) {
  reading.structure.act = reading.act.heading.id;
  read_office(reading, statements);
  read_codes(reading, statements);
  read_unit_lists(reading, statements);
  read_stated_units(reading);
  note_mentions(reading, statements);
  read_posts(reading, statements);
  read_heads(reading, statements);
  read_superiors(reading, statements);
  read_relations(reading, statements);
  read_scopes(reading, statements);
  read_stated_facts(reading);
  infer_superiors(reading);
  check_structure(reading, statements);
}

bool has_structure(const act::Act& act) {
  return !act.heading.structure.units.empty() || states_units(act.text);
}

// What is repealed states nothing.
template <class Read>
auto with_what_is_valid(const act::Act& act, Read read) {
  if (!act::has_ended(act.text)) return read(act);
  act::Act valid = act;
  valid.text = act::without_ended(std::move(valid.text));
  return read(valid);
}

std::optional<Structure> read_valid(const act::Act& act, source::Diagnostics& diagnostics) {
  if (!has_structure(act)) {
    return std::nullopt;
  }
  Reading reading{act, diagnostics};
  read_all(reading, collect_statements(act.text));
  return std::move(reading.structure);
}

std::optional<CoveredStructure> read_valid_with_coverage(const act::Act& act,
                                                         source::Diagnostics& diagnostics) {
  if (!has_structure(act)) {
    return std::nullopt;
  }
  Reading reading{act, diagnostics};
  const std::vector<Statement> statements = collect_statements(act.text);
  read_all(reading, statements);
  Coverage coverage = survey_coverage(reading, statements);
  return CoveredStructure{std::move(reading.structure), std::move(coverage)};
}

}  // namespace

std::optional<Structure> read_structure(const act::Act& act, source::Diagnostics& diagnostics) {
  return with_what_is_valid(
      act, [&diagnostics](const act::Act& valid) { return read_valid(valid, diagnostics); });
}

std::optional<CoveredStructure> read_structure_with_coverage(const act::Act& act,
                                                             source::Diagnostics& diagnostics) {
  return with_what_is_valid(act, [&diagnostics](const act::Act& valid) {
    return read_valid_with_coverage(valid, diagnostics);
  });
}

}  // namespace bipgen::organization
