// Notes at the foot of pages. Private to importing/.
#pragma once

#include <string_view>
#include <vector>

#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// "1) Zmiany tekstu …" below a line that is drawn at the foot of a page, or below the last unit
// where a word above has its number, and the notes that the reader of the file marked, go below the
// text, as "[^1]:"; the word that has its number ("gminnym1)") gets "[^1]". Where pages number
// their notes anew, marked notes get the next free number; others stay where they are and are
// asked.
void move_footnotes(std::vector<WordLine>& lines, Journal& journal);

// "[^1]:" at the head of a line.
bool begins_footnote(const WordLine& line);

// The length of "[^12]" at byte `at`; 0 for anything else.
std::size_t footnote_reference(std::string_view text, std::size_t at);

}  // namespace bipgen::importing
