// The declined words of offices, from one small table: enough to know that "Referatu ds. analiz" is
// "Referat ds. analiz" and that "Dyrektorowi" is "Dyrektor". What the table does not say is not
// known; it is never guessed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "organization/structure.hpp"

namespace bipgen::organization {

enum class WordSort : std::uint8_t {
  unit,
  post,    // one workplace: "Radca", "Audytor"
  leader,  // a post that leads others: "Wójt", "Zastępca", "Naczelnik"
};

struct HeadWord {
  std::string_view nominative;  // "Zastępca"
  WordSort sort = WordSort::unit;
  UnitKind kind = UnitKind::other;  // of a unit's word; a post's is `stanowisko`
};

// The word that says what a thing named in the nominative is: the first of the table's words before
// "ds." or another preposition. "I Zastępca Dyrektora" -> Zastępca; "Samodzielny Referat Kadr" ->
// Referat; "Główny Miejski Strateg ds. …" -> Strateg; "Gabinet Prezydenta" -> none.
std::optional<HeadWord> head_word(std::string_view name);

// The name with its head word in the nominative: "II Zastępcą Prezydenta Miasta" -> "II Zastępca
// Prezydenta Miasta", "Urzędu Miejskiego w Przykładowie" -> "Urząd Miejski w Przykładowie". Only
// for a name that begins with the head word (a Roman numeral may stand before it), because an
// adjective before it would be declined too; empty for any other, and for a form of two words
// ("Stanowiska").
std::optional<std::string> nominative_of(std::string_view name);

// The dative of a post's name that is one word of the table: "Dyrektor" -> "Dyrektorowi". Empty for
// any other: what follows the word would have to be declined too.
std::optional<std::string> dative_of(std::string_view name);

enum class NameMatch : std::uint8_t {
  same,
  spelling,  // the same words; dashes, spaces around them or capitals differ
  different,
};

// Whether two spellings name the same, letter for letter.
NameMatch compare_names(std::string_view name, std::string_view listed);

// Whether `declined`, in any case, is the nominative `listed`: words from "ds." or the first
// preposition on must be equal, words before it may have another ending.
NameMatch compare_declined(std::string_view declined, std::string_view listed);

// "trzech" -> 3; empty for any other word than jednego … dziesięciu.
std::optional<int> count_from_word(std::string_view word);

}  // namespace bipgen::organization
