// The forms of a word of which the texts have only one, and the dictionary no other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

// In the order of their bytes, each once, without the word itself, which is in lower case. Of a
// word that the dictionary lacks those of every declension that may explain it: "webinarów" ->
// webinar, webinarach, …, and some that are no words. Of one that it has without other forms
// ("pism") only those of a word that it inflects ("pismo"). None for words with digits and for
// abbreviations without a vowel or shorter than four letters. Pure.
std::vector<std::string> guessed_forms(std::string_view word, const Analyze& analyze,
                                       const Inflect& inflect);

}  // namespace bipgen::morphology
