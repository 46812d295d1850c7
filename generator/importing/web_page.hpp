// What a web page of a bulletin puts around an act: its menu above, its publication record and its
// buttons below. Private to importing/.
#pragma once

#include <vector>

#include "importing/content_file.hpp"
#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// Leaves out the lines of the page, each of them a listed repair and both stretches asked; known by
// the words that such pages have. What the publication record says of the four facts that the law
// demands (who made and who entered it, when it was made and published) goes into `frame`.
void drop_web_page(std::vector<WordLine>& lines, Frame& frame, Journal& journal);

}  // namespace bipgen::importing
