// Tables in the text of a page that keeps the places of words: gaps part the cells.
#pragma once

#include "importing/source_text.hpp"

namespace bipgen::importing {

// Lines of a page become rows where at least three of them have the same columns: three or more, or
// two below "Lp.". Lines below a row that leave its first column empty go on in its cells. Where it
// is not clear to which row a line belongs, and in texts without pages, all lines stay.
void read_layout_tables(SourceText& text);

}  // namespace bipgen::importing
