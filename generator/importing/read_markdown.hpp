// The Markdown that converters write -> lines. Takes valid UTF-8 and reads any text; time is
// linear.
#pragma once

#include <string>
#include <string_view>

#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// Lists (also with bullets before typed markers), headings, tables of every kind, block quotations,
// which for converters are indented paragraphs, and HTML among it; escapes are read. Emphasis
// stays, and so does a bullet before words without marker: "- przed". Pictures are reported.
SourceText read_converter_markdown(std::string_view utf8, const std::string& path,
                                   source::Diagnostics& diagnostics);

// Whether text that came as .txt is such Markdown: bullets before markers, emphasis, pipe tables,
// escapes, anchors.
bool looks_like_markdown(std::string_view utf8);

}  // namespace bipgen::importing
