// Signs of a text that was typed or converted carelessly. Nothing is changed: the text of the law
// is as its source has it, and who edits it is told where to look.
#pragma once

#include <string_view>

#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::lint {

// Looks at the lines of `body`, that of a content file in Markdown. Reported, once a line:
// - straight quotation marks, or two commas or apostrophes in the place of one mark; not in code,
//   HTML, links and after figures (inches);
// - two spaces between words; not in tables, where they align columns, and not at the beginning or
//   the end of a line, where they mean something.
void check_typography(const source::File& file, source::Span body,
                      source::Diagnostics& diagnostics);

// The same quotation marks in words of the front matter, such as a title; reported at `where`.
void check_quotation_marks(std::string_view words, const source::Location& where,
                           source::Diagnostics& diagnostics);

}  // namespace bipgen::lint
