// Characters that files have and the text has not: marks without width, ligatures, letters of other
// alphabets, emphasis. Private to importing/.
#pragma once

#include <vector>

#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// A soft hyphen at the end of a line stays: it says that the word goes on.
void mend_characters(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                     Journal& journal);

// Asterisks of inline Markdown.
void drop_emphasis(std::vector<WordLine>& lines, Journal& journal);

// Words divided at the end of a line. What neither the dictionary nor the text itself knows is
// asked and stays divided.
void join_divided_words(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                        Journal& journal);

}  // namespace bipgen::importing
