// Compounds that the dictionary lacks, by the words that they are made of: "cyberbezpieczeństwa" is
// a form of "cyberbezpieczeństwo" because "bezpieczeństwa" is one of "bezpieczeństwo".
#pragma once

#include <optional>
#include <string_view>

#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

struct Compound {
  std::string_view first;  // "cyber", "wodno", "eko-"
  std::string_view last;   // "bezpieczeństwa": a word that the dictionary knows
};

// Of a word in lower case that `analyze` does not know. The last part has four letters at least;
// the first one is a prefix of our table ("cyber", "między", "nie"), a known word in -o ("wodno"),
// several of them ("nie" + "mikro"), or whatever stands before a hyphen. The longest first part
// that leaves a known word. Empty for what is no compound.
std::optional<Compound> split_compound(std::string_view word, const Analyze& analyze);

}  // namespace bipgen::morphology
