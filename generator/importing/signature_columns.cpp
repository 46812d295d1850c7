#include "importing/signature_columns.hpp"

#include <algorithm>
#include <utility>

#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

constexpr std::uint32_t column_gap = 6;  // letters

// The words of a line before the gap and after it, and where each of these parts begins and ends.
struct Parts {
  std::size_t right = 0;  // the first word after the gap; the number of words where there is none
  std::size_t gaps = 0;
  std::size_t begin = 0;
  std::size_t left_end = 0;
  std::size_t right_begin = 0;
};

Parts parts_of(const WordLine& line) {
  Parts parts{line.words.size(), 0, 0, 0, 0};
  std::size_t column = 0;
  for (std::size_t i = 0; i < line.words.size(); ++i) {
    const Word& word = line.words[i];
    if (i > 0 && word.gap >= column_gap) {
      if (parts.gaps++ == 0) {
        parts.right = i;
        parts.left_end = column;
        parts.right_begin = column + word.gap;
      }
    }
    column += word.gap;
    if (i == 0) parts.begin = column;
    column += text::count_characters(word.text);
  }
  if (parts.gaps == 0) parts.left_end = column;
  return parts;
}

WordLine with_words(const WordLine& line, std::size_t from, std::size_t to) {
  WordLine part = line;
  part.words.assign(line.words.begin() + static_cast<std::ptrdiff_t>(from),
                    line.words.begin() + static_cast<std::ptrdiff_t>(to));
  return part;
}

}  // namespace

bool has_wide_gap(const WordLine& line) {
  return parts_of(line).gaps > 0;
}

std::optional<SideBySide> side_by_side(const std::vector<WordLine>& lines, std::size_t begin,
                                       std::size_t limit) {
  SideBySide columns;
  std::size_t left_end = 0;
  std::size_t right_begin = 0;
  std::size_t i = begin;
  for (; i < limit; ++i) {
    const WordLine& line = lines[i];
    const Parts parts = parts_of(line);
    if (line.empty() || line.kind != LineKind::text || parts.gaps > 1) break;
    const bool first = i == begin;
    if (parts.gaps == 1) {
      const bool fits = first || (parts.begin < right_begin && parts.right_begin > left_end);
      if (!fits) break;
      left_end = std::max(left_end, parts.left_end);
      right_begin = first ? parts.right_begin : std::min(right_begin, parts.right_begin);
      if (right_begin <= left_end) break;
      columns.left.push_back(with_words(line, 0, parts.right));
      columns.right.push_back(with_words(line, parts.right, line.words.size()));
    } else if (!first && parts.begin > left_end) {
      columns.right.push_back(line);
    } else if (!first && parts.left_end < right_begin) {
      columns.left.push_back(line);
    } else {
      break;
    }
  }
  columns.end = i;
  if (columns.end < begin + 2) return std::nullopt;
  return columns;
}

}  // namespace bipgen::importing
