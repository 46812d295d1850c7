// Notes at the foot of the pages of a PDF, whose text has no rule above them: the rule is drawn.
#pragma once

#include "importing/program_result.hpp"
#include "importing/source_text.hpp"

namespace bipgen::importing {

// Marks the lines of notes (SourceLine::note): those at the foot of a page that begin with a number
// to which a word of the page refers, and that are smaller than the text or stand apart from it.
// Nothing where pdftohtml failed. To be asked before raised numbers are written otherwise.
void mark_notes(const ProgramResult& pdftohtml, SourceText& text);

}  // namespace bipgen::importing
