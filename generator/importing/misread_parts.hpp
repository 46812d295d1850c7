// What a word that may be misread is made of. Private to importing/.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "importing/word_lines.hpp"

namespace bipgen::importing {

// The word without the punctuation around it; signs that readers of scans give for letters belong
// to it.
struct Core {
  std::size_t begin = 0;
  std::size_t end = 0;
};
Core core_of(std::string_view word);

bool has_any(std::string_view word, std::string_view bytes);
bool is_number(std::string_view word);

// "szczegolowYch", "wrzeSnia": one capital among small letters, which no Polish word has.
bool has_one_inner_capital(std::string_view letters);

// What may have been misread at all: words of letters and of the signs that scans give for them;
// no codes ("IT-05", "UMK"), no names that no language has as words ("ePUAP").
bool is_looked_at(std::string_view letters);

// The word that stands before or after word `w` of line `i`, on the lines next to it too; null at
// an empty line and at the ends of the text.
const Word* word_before(const std::vector<WordLine>& lines, std::size_t i, std::size_t w);
const Word* word_after(const std::vector<WordLine>& lines, std::size_t i, std::size_t w);

}  // namespace bipgen::importing
