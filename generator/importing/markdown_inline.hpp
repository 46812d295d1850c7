// What converters write into a line of Markdown beside its words: HTML elements, anchors, pictures,
// attributes. Private to importing/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importing/reading_notes.hpp"

namespace bipgen::importing {

// The line without them, divided where it says <br>; at least one line. Raised numbers are written
// as ParagraphText does. What is left out and has words (the text for a picture) is noted.
// Emphasis, links and escapes stay.
std::vector<std::string> plain_lines(std::string_view line, ReadingNotes& notes);

// Comments and the fences around blocks of HTML: a line that holds nothing else.
bool is_converter_noise(std::string_view line);

}  // namespace bipgen::importing
