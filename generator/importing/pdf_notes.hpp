// Notes at the foot of the pages of a PDF, whose text has no rule above them: the rule is drawn.
#pragma once

#include "importing/program_result.hpp"
#include "importing/source_text.hpp"

namespace bipgen::importing {

// Marks the lines of notes (SourceLine::note): those at the foot of a page, smaller than the text
// or apart from it, from the one that begins with a number to which a word of the page refers; and
// above it what goes on with a note of the page before. Rows and points whose numbers nothing
// refers to are none, nor is the number of the page. Nothing where pdftohtml failed. To be asked
// before raised numbers are written otherwise.
void mark_notes(const ProgramResult& pdftohtml, SourceText& text);

}  // namespace bipgen::importing
