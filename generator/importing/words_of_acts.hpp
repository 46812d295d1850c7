// Words that acts of offices have so often that a misread word near to one of them is it. Private
// to importing/.
#pragma once

#include <string_view>

namespace bipgen::importing {

// By the lemma, in lower case.
bool is_word_of_acts(std::string_view lemma);

}  // namespace bipgen::importing
