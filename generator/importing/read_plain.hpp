// Plain text and the Markdown that converters write -> lines. Both take valid UTF-8 and read any
// text; time is linear.
#pragma once

#include <string_view>

#include "importing/source_text.hpp"

namespace bipgen::importing {

// Form feeds begin pages; where there are none, lines are numbered through the file.
SourceText read_plain_text(std::string_view utf8);

// Lists (also with bullets before typed markers), headings, pipe tables; emphasis and escapes are
// read and leave plain words. A bullet before words without marker is kept: "- przed".
SourceText read_converter_markdown(std::string_view utf8);

// Whether text that came as .txt is such Markdown: bullets before markers, emphasis, pipe tables.
bool looks_like_markdown(std::string_view utf8);

}  // namespace bipgen::importing
