// A Word document (DOCX) -> its text: paragraphs with the numbers that Word shows, tables,
// footnotes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// Of tracked changes the inserted text is taken and the deleted left out. A paragraph's automatic
// number begins its text; a tab is four spaces; a line break within a paragraph parts two lines, of
// which the first ends `unknown`. Footnotes and endnotes are "[^1]" in the text and lines "[^1]: …"
// at the end. What is left out is a finding. Empty, with an error, for a file that is damaged,
// protected by a password, or expands beyond all measure. `path` is what messages show.
std::optional<SourceText> read_docx(std::string_view bytes, const std::string& path,
                                    source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
