// What readers who listen to a page need of a text: headings in order, words for images.
#pragma once

#include "act/act.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::lint {

// Of the text of an act or document, which was read from `body` of the file. Ordinary pages have
// these findings from markdown::page_html. Reported: a heading more than one level below the one
// before it, where the first may stand on the first or second level; an image without alternative
// text.
void check_accessibility(const source::File& file, source::Span body, const act::Text& text,
                         source::Diagnostics& diagnostics);

}  // namespace bipgen::lint
