// What the lines of a PDF show to be wrong with its pages.
#pragma once

#include <string>

#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// Reports pages that are set in two columns of sentences, whose lines are mixed; and signs that are
// no letters, because the fonts of the PDF do not say what they are. A bullet at the head of a line
// is none of these.
void check_pages(const SourceText& text, const std::string& path, source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
