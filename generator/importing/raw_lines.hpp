// The lines of a text file. Private to importing/.
#pragma once

#include <string_view>
#include <vector>

#include "importing/source_text.hpp"

namespace bipgen::importing {

struct RawLine {
  std::string_view text;
  int page = 0;  // from 1; 0 in a file without form feeds
  int number = 0;
};

// Lines end with "\n", "\r\n", "\r" or a form feed, which also begins a page. A mark of the order
// of bytes at the beginning is left out. The text must live as long as the lines.
std::vector<RawLine> raw_lines(std::string_view utf8);

}  // namespace bipgen::importing
