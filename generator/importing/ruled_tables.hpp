// Tables that converters draw in plain text and Markdown, with hyphens and bars:
//
//     +-----+-------+        Lp.   Rodzaj         ------ ---------
//     | Lp. | Rodzaj|        ----- --------       Lp.    Rodzaj
//     +=====+=======+        1     strona
//     | 1   | strona|                             1      strona
//     +-----+-------+                             ------ ---------
//
// Private to importing/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "importing/raw_lines.hpp"

namespace bipgen::importing {

struct RuledTable {
  std::size_t end = 0;                         // the line after it
  std::vector<std::vector<std::string>> rows;  // of cells; the lines of a cell are one
};

// The table whose first line is lines[at]; nothing where none begins, or it is drawn otherwise.
std::optional<RuledTable> read_ruled_table(const std::vector<RawLine>& lines, std::size_t at);

}  // namespace bipgen::importing
