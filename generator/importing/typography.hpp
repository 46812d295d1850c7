// Quotation marks, dashes and spaces inside paragraphs. Private to importing/.
#pragma once

#include <vector>

#include "importing/journal.hpp"
#include "importing/paragraphs.hpp"

namespace bipgen::importing {

// ,,…'' “…” «…» ”…” become „…”; straight marks only around new wording that begins with a marker,
// which is read by them. "--" becomes a dash.
void mend_signs(std::vector<Block>& blocks, Journal& journal);

// No-break and other spaces, line by line: in the result all are plain ones.
void note_odd_spaces(const std::vector<WordLine>& lines, Journal& journal);

// Runs of spaces. Refused, they stay.
void note_spaces(std::vector<Block>& blocks, Journal& journal);

}  // namespace bipgen::importing
