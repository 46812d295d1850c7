// The nouns of a phrase as headwords of an index.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "morphology/dictionary.hpp"

namespace bipgen::pages {

// What a word may be a form of, in the order of bytes: of "polityk" both polityk and polityka.
// Never empty.
using NounReadings = std::vector<std::string>;

// In the order of the phrase, each in the nominative singular where the dictionary tells it
// ("zamówień publicznych" -> zamówienie) and with the capitals of a name ("Krakowa" -> Kraków);
// abbreviations as they are ("ePUAP"). Of a compound whose first part the dictionary lacks, the
// rest is looked up ("cyberbezpieczeństwa" -> cyberbezpieczeństwo). Adjectives, verbs, short words
// and the words that stand in every title of an act are left out, and so are codes and numbers.
std::vector<NounReadings> nouns_of(std::string_view phrase, const morphology::Analyze& analyze);

}  // namespace bipgen::pages
