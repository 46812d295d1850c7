#include "unit/charts/words.hpp"

namespace bipgen::charts::testing {
namespace {

using organization::RelationKind;

std::string word_for(RelationKind kind) {
  switch (kind) {
    case RelationKind::component_of:
      return "w składzie";
    case RelationKind::reports_to:
      return "podległość";
    case RelationKind::functionally_reports_to:
      return "podległość merytoryczna";
    case RelationKind::supervises:
      return "nadzór";
    case RelationKind::advises:
      return "doradztwo";
    case RelationKind::takes_part_in_decisions:
      return "udział w decyzjach";
    case RelationKind::cooperates_with:
      break;
  }
  return "współpraca";
}

}  // namespace

ChartText polish_words(const std::string& title) {
  ChartText text;
  text.title = title;
  text.description = "Schemat podległości. Ten sam układ jest na stronie także jako lista.";
  text.directly = "bezpośrednio Dyrektorowi:";
  text.unplaced = "przełożony niewskazany:";
  text.role_description = "schemat organizacyjny";
  text.relation = word_for;
  return text;
}

}  // namespace bipgen::charts::testing
