// The letters of a word and whether the dictionary knows them. Private to importing/.
#pragma once

#include <string_view>

#include "morphology/dictionary.hpp"

namespace bipgen::importing {

// The word without the punctuation around it; empty when it has no letters or digits.
std::string_view word_core(std::string_view word);

// False without a dictionary, for no letters, and for what is longer than any word of a law.
bool is_known_word(std::string_view core, const morphology::Analyze& analyze);

inline constexpr std::size_t longest_known_word = 120;  // bytes

}  // namespace bipgen::importing
