// The nouns by which Polish acts name who does something ("Redaktor", "kierujący", "właściciele",
// "zespół"), declined in both numbers from one table. What the table does not have is not known.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::organization {

enum class GrammarCase : std::uint8_t {
  nominative,
  genitive,
  dative,
  accusative,
  instrumental,
  locative,
};

enum class RoleNounSort : std::uint8_t {
  person,    // "Redaktor", "właściciele"
  collegial  // "Zespół", "Redakcja": several persons who act as one
};

// One way to read a word as a noun of the table.
struct RoleNoun {
  std::string_view nominative;  // of the same number, lower case: "operatorzy"
  GrammarCase grammar_case = GrammarCase::nominative;
  RoleNounSort sort = RoleNounSort::person;
};

// Every reading of the word, in any letter case: "zastępcy" is a genitive, a dative, a locative and
// the plural's nominative. Empty for any word that the table does not have.
std::vector<RoleNoun> read_role_noun(std::string_view word);

// The readings in one case; most words have one.
std::vector<RoleNoun> read_role_noun(std::string_view word, GrammarCase grammar_case);

// Whether the word can be a finite verb of a list of duties: "odpowiada", "uzgadniają". By endings
// that few nouns have, and a table of the others.
bool looks_like_finite_verb(std::string_view word);

// "prowadzenie", "ujęcie": what lists of units' tasks begin with.
bool looks_like_verbal_noun(std::string_view word);

}  // namespace bipgen::organization
