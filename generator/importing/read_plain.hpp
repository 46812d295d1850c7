// Plain text -> lines. Takes valid UTF-8 and reads any text; time is linear.
#pragma once

#include <string_view>

#include "importing/source_text.hpp"

namespace bipgen::importing {

// Form feeds begin pages; where there are none, lines are numbered through the file. Tabs part the
// cells of rows, and so do the rules of tables that converters draw.
SourceText read_plain_text(std::string_view utf8);

// "Lp.\tRodzaj\tTermin": tabs between words are columns, and the line becomes a row of a table;
// whether it did. A tab between a marker and its words is none.
bool split_at_tabs(SourceLine& line);

}  // namespace bipgen::importing
