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

DifferenceText polish_difference_words(const std::string& title) {
  DifferenceText text;
  text.chart = polish_words(title);
  text.mark = [](DifferenceMark mark) -> std::string {
    switch (mark) {
      case DifferenceMark::added:
        return "+ NOWA";
      case DifferenceMark::removed:
        return "– ZNIESIONA";
      case DifferenceMark::changed:
        return "≠ ZMIANA";
      case DifferenceMark::moved:
        return "→ PRZENIESIONA";
      case DifferenceMark::same:
        break;
    }
    return "";
  };
  text.former = [](const std::string& name) { return "dawniej: " + name; };
  text.former_superior = [](const std::string& name) { return "poprzedni przełożony: " + name; };
  return text;
}

std::string more_on_other_charts(std::size_t units) {
  return "+ " + std::to_string(units) + " jedn. – osobny schemat";
}

std::string more_units(std::size_t units) {
  return "+ " + std::to_string(units);
}

}  // namespace bipgen::charts::testing
