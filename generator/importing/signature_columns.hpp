// Signatures that stand side by side. Private to importing/.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "importing/word_lines.hpp"

namespace bipgen::importing {

// Whether a gap that may part columns stands between words of the line.
bool has_wide_gap(const WordLine& line);

struct SideBySide {
  std::vector<WordLine> left;
  std::vector<WordLine> right;
  std::size_t end = 0;  // of the lines that the two columns take
};

// The two columns that begin at `begin` and end before `limit`: a wide gap parts the words of their
// first line; further lines have words in both or in one. Nothing for one line alone, nor for three
// columns, which nobody can divide for certain.
std::optional<SideBySide> side_by_side(const std::vector<WordLine>& lines, std::size_t begin,
                                       std::size_t limit);

}  // namespace bipgen::importing
