// The words of offices with their forms: what must be right without asking a dictionary. One table,
// for whoever declines names.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace bipgen::morphology {

struct DeclinedNoun {
  // Of the singular (of "stanowiska" the plural), in the order of `Case`; lower case.
  std::array<std::string_view, 6> forms;
};

std::span<const DeclinedNoun> office_words();

// By the nominative in lower case; nullptr for a word that is not in the table.
const DeclinedNoun* find_office_word(std::string_view nominative);

}  // namespace bipgen::morphology
