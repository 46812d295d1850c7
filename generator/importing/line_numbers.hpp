// Lines of formats that have paragraphs: how readers hand them on.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "importing/source_text.hpp"

namespace bipgen::importing {

// One line for each text; all but the last end `unknown`, because the paragraph goes on. `line`
// says kind and depth; only the first is a heading's or an item's beginning.
void add_paragraph(SourceLine line, std::vector<std::string> texts, std::vector<SourceLine>& lines);

// "[^2]: …", in as many lines as the note has.
void add_footnote(std::size_t number, std::vector<SourceLine> own, std::vector<SourceLine>& lines);

// From 1; and the text in composed letters (NFC), as everywhere in the program.
void number_lines(std::vector<SourceLine>& lines);

}  // namespace bipgen::importing
