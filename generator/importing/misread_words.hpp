// Words that the reading of a scan spoilt, or a converter: which words may have been meant, and how
// certain that is. Private to importing/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importing/journal.hpp"
#include "importing/word_lines.hpp"
#include "morphology/dictionary.hpp"

namespace bipgen::importing {

// How a text came to its letters.
enum class Reading {
  clean,   // typed: Polish letters are there, a slip is rare
  misread  // a scan read without Polish letters, or badly
};
// By the share of Polish letters and of words that no dictionary has.
Reading reading_of(const std::vector<WordLine>& lines, const morphology::Analyze& analyze);

// In a misread text words that can be only one word of the dictionary become it; in a clean one
// only where the text has that word elsewhere. What may be several words, or a name, is asked, the
// likeliest first. Words that the dictionary knows are left as they stand, but for those that
// mend_misread_signs and mend_misread_letters mend. What a person decided is done.
void mend_misread_words(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                        Journal& journal);

// Signs of paragraphs and points: § read as 8 or $, "9)" as 9 between "8)" and "10)".
void mend_misread_signs(std::vector<WordLine>& lines, Journal& journal);

// Words of one letter: "i" read as 1, "o" as 0, "w" as "Ww". In a clean text only "wust. 2".
void mend_misread_letters(std::vector<WordLine>& lines, Reading reading, Journal& journal);

// "§ 1.", or a sign that is read in its place before a number.
bool begins_paragraph(const std::vector<Word>& words);

struct Meant {
  std::string word;
  double cost = 0;  // the less the likelier
};
// The words of the dictionary that an unknown word may have been, the likeliest first; those that
// are far less likely than the first are left out. Empty for what has none.
std::vector<Meant> words_meant(std::string_view word, Reading reading,
                               const morphology::Analyze& analyze);

}  // namespace bipgen::importing
