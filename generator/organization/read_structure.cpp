#include "organization/read_structure.hpp"

#include <utility>
#include <vector>

#include "organization/reading.hpp"
#include "organization/statements.hpp"

namespace bipgen::organization {

std::optional<Structure> read_structure(const act::Act& act, source::Diagnostics& diagnostics) {
  if (!states_units(act.text)) {
    return std::nullopt;
  }
  const std::vector<Statement> statements = collect_statements(act.text);
  Reading reading{act, diagnostics};
  reading.structure.act = act.heading.id;
  read_office(reading, statements);
  read_unit_lists(reading, statements);
  read_posts(reading, statements);
  read_superiors(reading, statements);
  read_relations(reading, statements);
  read_scopes(reading, statements);
  infer_superiors(reading);
  check_structure(reading, statements);
  return std::move(reading.structure);
}

}  // namespace bipgen::organization
