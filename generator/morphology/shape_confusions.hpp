// Letters that readers of scans and poor conversions take for one another, and the words that were
// meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

// The words of the dictionary that differ from an unknown word by one confusion of shapes: a lost
// diacritic ("zakladu"), ¢ for ę, 1 for i or l, 0 for o, rn for m, l for ł, and the like. Only
// words in lower case of four characters and more are looked at; empty for all others and for what
// the dictionary knows. In the order of their bytes, each once.
std::vector<std::string> words_meant(std::string_view word, const Analyze& analyze);

}  // namespace bipgen::morphology
