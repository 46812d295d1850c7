#include "act/reference.hpp"

#include <array>

#include "text/letters.hpp"

namespace bipgen::act {

namespace {

struct TypeName {
  ActType type;
  std::string_view nominative;
  std::string_view genitive;
  std::string_view slug;
};
constexpr std::array<TypeName, 8> type_names{{
    {ActType::ustawa, "ustawa", "ustawy", "ustawa"},
    {ActType::rozporzadzenie, "rozporządzenie", "rozporządzenia", "rozporzadzenie"},
    {ActType::uchwala, "uchwała", "uchwały", "uchwala"},
    {ActType::zarzadzenie, "zarządzenie", "zarządzenia", "zarzadzenie"},
    {ActType::obwieszczenie, "obwieszczenie", "obwieszczenia", "obwieszczenie"},
    {ActType::decyzja, "decyzja", "decyzji", "decyzja"},
    {ActType::statut, "statut", "statutu", "statut"},
    {ActType::regulamin, "regulamin", "regulaminu", "regulamin"},
}};

const TypeName& entry_of(ActType type) {
  for (const TypeName& entry : type_names) {
    if (entry.type == type) return entry;
  }
  return type_names.front();
}

// The forms of the eight words: a stem and the endings of its declension, apart by spaces.
struct Declension {
  ActType type;
  std::string_view stem;
  std::string_view endings;  // "-" is the bare stem
};
constexpr std::array<Declension, 12> declensions{{
    {ActType::ustawa, "ustaw", "a y ie ę ą o - om ami ach"},
    {ActType::rozporzadzenie, "rozporządzeni", "e a u em om ami ach"},
    {ActType::rozporzadzenie, "rozporządzeń", "-"},
    {ActType::uchwala, "uchwał", "a y ę ą o - om ami ach"},
    {ActType::uchwala, "uchwal", "e"},
    {ActType::zarzadzenie, "zarządzeni", "e a u em om ami ach"},
    {ActType::zarzadzenie, "zarządzeń", "-"},
    {ActType::obwieszczenie, "obwieszczeni", "e a u em om ami ach"},
    {ActType::obwieszczenie, "obwieszczeń", "-"},
    {ActType::decyzja, "decyzj", "a i ę ą o e om ami ach"},
    {ActType::statut, "statu", "t tu towi tem cie ty tów tom tami tach"},
    {ActType::regulamin, "regulamin", "- u owi em ie y ów om ami ach"},
}};

bool has_ending(std::string_view endings, std::string_view ending) {
  if (ending.empty()) ending = "-";
  std::size_t at = 0;
  while (at < endings.size()) {
    const std::size_t end = std::min(endings.find(' ', at), endings.size());
    if (endings.substr(at, end - at) == ending) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

std::string_view name_of(ActType type) {
  return entry_of(type).nominative;
}

std::string_view genitive_of(ActType type) {
  return entry_of(type).genitive;
}

std::string_view slug_of(ActType type) {
  return entry_of(type).slug;
}

std::optional<ActType> type_from_word(std::string_view word) {
  constexpr std::size_t longest = 24;
  if (word.size() < 5 || word.size() > longest) return std::nullopt;
  const std::string lower = text::to_lower(word);
  for (const Declension& declension : declensions) {
    if (lower.starts_with(declension.stem) &&
        has_ending(declension.endings, std::string_view(lower).substr(declension.stem.size()))) {
      return declension.type;
    }
  }
  return std::nullopt;
}

std::string slug_of(const ActId& id) {
  return std::string(slug_of(id.type)) + "-" + text::slug(id.number);
}

std::string print(const ActId& id) {
  return std::string(name_of(id.type)) + " nr " + id.number;
}

std::optional<ActId> ActReference::id() const {
  if (!number) return std::nullopt;
  return ActId{type, *number};
}

}  // namespace bipgen::act
