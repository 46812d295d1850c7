// Lines that are headings. Private to importing/.
#pragma once

#include <string>
#include <vector>

#include "importing/content_file.hpp"
#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// Chapters, annexes and the titles below them.
void mark_act_headings(std::vector<WordLine>& lines, Journal& journal);

// The title page of a document: its title, its edition, who approved it.
void take_title_page(std::vector<WordLine>& lines, Frame& frame, Journal& journal);

// Numbered headings ("1.2.1 PREZYDENT MIASTA"), and those without a number above a list. `listed`
// are the headings that the table of contents names.
void mark_document_headings(std::vector<WordLine>& lines, const std::vector<std::string>& listed,
                            Journal& journal);

}  // namespace bipgen::importing
