// The words of heads and signatures. Private to importing/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/reference.hpp"

namespace bipgen::importing {

// "ZARZĄDZENIE", "Uchwała", "ZARZADZENIE" of a scan.
std::optional<act::ActType> kind_of_act(std::string_view word);

// "wewnetrzne" after the kind, folded: of a series of numbers of its own.
bool is_inner_kind(std::string_view folded);

// "Burmistrza", "RADY", "Naczelnego": the first word of an office in the genitive.
bool begins_issuer(std::string_view word);

// "Rada Miejska w Przykładowie": an office in the nominative.
bool is_issuer(std::string_view name);

// "PREZYDENTA MIASTA KRAKOWA" -> "Prezydenta Miasta Krakowa"; text that has small letters stays.
std::string in_title_case(std::string_view words);

// The same for each word that is in capitals, when the first one is: "RADY GMINY Wzorcowo".
std::string in_title_case_of_words(std::string_view words);

// "Burmistrza Miasta Przykładowo" -> "Burmistrz Miasta Przykładowo"; unknown words stay.
std::string issuer_in_nominative(std::string_view genitive);

// Whether two names differ in capitals and lost diacritics only.
bool same_name(std::string_view a, std::string_view b);

// Whether a signature may begin with this word: "Burmistrz", "WÓJT", "Przewodnicząca".
bool is_signing_role(std::string_view word);

// "Rady", "Miejskiej", "Powiatu": a word of an office's name that is no name of a person.
bool is_office_word(std::string_view word);

// "Na podstawie", "Działając na podstawie", "W związku z": a legal basis.
bool begins_legal_basis(std::string_view line);

// "Jan Kowalski", "dr Anna NOWAK-WIŚNIEWSKA": two to five words, each a name.
bool is_person(const std::vector<std::string_view>& words);

}  // namespace bipgen::importing
