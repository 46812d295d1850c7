// The grammatical categories by which Polish words are inflected.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::morphology {

enum class Number : std::uint8_t { singular, plural };

// The vocative is left out: the law does not address anybody.
enum class Case : std::uint8_t {
  nominative,
  genitive,
  dative,
  accusative,
  instrumental,
  locative,
};

// What adjectives agree with. Three of them are masculine, which differ in the accusative and in
// the plural: "widzę wójta, rejestr".
enum class Gender : std::uint8_t { virile, animate, inanimate, feminine, neuter };

constexpr bool is_masculine(Gender gender) {
  return gender <= Gender::inanimate;
}

struct Reading {
  Number number = Number::singular;
  Case grammatical_case = Case::nominative;

  auto operator<=>(const Reading&) const = default;
};

inline constexpr std::array<Case, 6> all_cases = {Case::nominative,   Case::genitive,
                                                  Case::dative,       Case::accusative,
                                                  Case::instrumental, Case::locative};
inline constexpr std::array<Number, 2> all_numbers = {Number::singular, Number::plural};

// "dopełniacz l. poj."
std::string print(const Reading& reading);

// The forms of one cell: several where the tables and the dictionary leave it open, none where they
// know nothing. Each once, in the order of bytes.
using Forms = std::vector<std::string>;

// A table of forms by number and case.
struct Paradigm {
  std::array<std::array<Forms, 6>, 2> cells;

  Forms& at(Number number, Case grammatical_case) {
    return cells[static_cast<std::size_t>(number)][static_cast<std::size_t>(grammatical_case)];
  }
  const Forms& at(const Reading& reading) const {
    return cells[static_cast<std::size_t>(reading.number)]
                [static_cast<std::size_t>(reading.grammatical_case)];
  }
};

// Where the form stands in the table.
std::vector<Reading> readings_of(const Paradigm& paradigm, std::string_view form);

// The cases that a preposition governs, in lower case: "przez" -> the accusative. Empty for any
// other word.
std::vector<Case> cases_after(std::string_view preposition);

}  // namespace bipgen::morphology
