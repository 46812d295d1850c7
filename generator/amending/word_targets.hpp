// Where in a text an instruction on words finds them. Private to amending/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "amending/instruction.hpp"

namespace bipgen::amending {

// A run of text that is searched: a paragraph, a sentence of it, a title, a line of a table.
struct WordPiece {
  std::string* text = nullptr;
  std::size_t begin = 0;
  std::size_t size = 0;
};

// The words that a place means.
struct WordTarget {
  act::Citation citation;
  std::vector<WordPiece> pieces;
  bool one_of_many = false;  // of the whole text: the words need not stand in each of its units
};

// The targets of all places, in order; why not when one of them is not there. The whole text is all
// its §§ or articles, and the titles around them. They point into `text`.
source::Message find_targets(act::Text& text, const std::vector<Place>& places,
                             std::vector<WordTarget>& targets);

// Where `words` stand as whole words at or after `from`; npos when nowhere.
std::size_t find_words(std::string_view text, std::string_view words, std::size_t from);

}  // namespace bipgen::amending
