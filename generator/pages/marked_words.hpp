// Two wordings of one text, word by word, with what was taken out and what was put in marked.
#pragma once

#include <string_view>

#include "templates/value.hpp"

namespace bipgen::pages {

// For the partial "marked_words": one value for each run of words, with the name of what happened
// to it: {"kept" | "removed" | "added": the words}. Empty texts give an empty list. White space is
// not compared.
templates::List marked_words(std::string_view before, std::string_view after);

}  // namespace bipgen::pages
