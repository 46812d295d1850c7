#include "exports/content_words.hpp"

#include "act/reference.hpp"
#include "history/changes.hpp"
#include "organization/structure.hpp"

namespace bipgen::exports {

std::vector<std::string> types_of_acts() {
  using act::ActType;
  std::vector<std::string> words;
  for (const ActType type :
       {ActType::zarzadzenie, ActType::uchwala, ActType::obwieszczenie, ActType::decyzja,
        ActType::regulamin, ActType::statut, ActType::rozporzadzenie, ActType::ustawa}) {
    words.emplace_back(act::name_of(type));
  }
  return words;
}

std::vector<std::string> kinds_of_relations() {
  using organization::RelationKind;
  std::vector<std::string> words;
  for (const RelationKind kind :
       {RelationKind::functionally_reports_to, RelationKind::supervises, RelationKind::advises,
        RelationKind::takes_part_in_decisions, RelationKind::cooperates_with}) {
    words.emplace_back(organization::name_of(kind));
  }
  return words;
}

std::vector<std::string> kinds_of_changes() {
  const auto names = history::change_names();
  return {names.begin(), names.end()};
}

std::vector<std::string> verdicts() {
  return {"confirm", "reject", "state"};
}
std::vector<std::string> types_of_columns() {
  return {"text", "code", "link"};
}
std::vector<std::string> languages() {
  return {"pl", "en"};
}

}  // namespace bipgen::exports
