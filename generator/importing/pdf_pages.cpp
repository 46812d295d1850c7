#include "importing/pdf_pages.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "importing/page_list.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

using source::Kind;
using source::message;

constexpr std::size_t fewest_words = 3;   // of a line of a column: fewer is a code or a sum
constexpr std::size_t fewest_lines = 12;  // of a page in columns
constexpr std::size_t narrowest_column = 25;

// A line as the cells of a grid: whether a letter stands there.
std::vector<bool> cells_of(std::string_view line) {
  std::vector<bool> cells;
  for (std::size_t at = 0; at < line.size();) {
    const text::Character next = text::character_at(line, at);
    cells.push_back(next.value != U' ' && next.value != 0xA0);
    at += next.length;
  }
  return cells;
}

std::size_t words_in(const std::vector<bool>& cells, std::size_t begin, std::size_t end) {
  std::size_t count = 0;
  for (std::size_t i = begin; i < std::min(end, cells.size()); ++i) {
    if (cells[i] && (i == begin || !cells[i - 1])) ++count;
  }
  return count;
}

// The places where a gap of two cells ends, with words enough on both sides.
void add_gaps(const std::vector<bool>& cells, std::map<std::size_t, std::size_t>& gaps) {
  for (std::size_t i = narrowest_column; i + 1 < cells.size(); ++i) {
    if (!cells[i] || cells[i - 1] || cells[i - 2]) continue;
    if (words_in(cells, 0, i) >= fewest_words && words_in(cells, i, cells.size()) >= fewest_words) {
      ++gaps[i];
    }
  }
}

bool is_in_columns(const std::vector<std::string_view>& lines) {
  std::map<std::size_t, std::size_t> gaps;
  std::size_t count = 0;
  for (const std::string_view line : lines) {
    const std::vector<bool> cells = cells_of(line);
    if (words_in(cells, 0, cells.size()) == 0) continue;
    ++count;
    add_gaps(cells, gaps);
  }
  if (count < fewest_lines) return false;
  return std::any_of(gaps.begin(), gaps.end(),
                     [count](const auto& gap) { return gap.second * 10 >= count * 6; });
}

bool is_no_letter(char32_t character) {
  return (character < 0x20 && character != U'\t') || character == 0xFFFD ||
         (character >= 0x7F && character < 0xA0) || (character >= 0xE000 && character <= 0xF8FF);
}

std::size_t count_signs(std::string_view line) {
  std::size_t count = 0;
  const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
  for (std::size_t at = first; at < line.size();) {
    const text::Character next = text::character_at(line, at);
    const bool is_bullet =
        at == first && at + next.length < line.size() && line[at + next.length] == ' ';
    if (is_no_letter(next.value) && !is_bullet) ++count;
    at += next.length;
  }
  return count;
}

}  // namespace

void check_pages(const SourceText& text, const std::string& path,
                 source::Diagnostics& diagnostics) {
  std::map<int, std::vector<std::string_view>> pages;
  std::set<int> with_signs;
  std::size_t signs = 0;
  for (const SourceLine& line : text.lines) {
    pages[line.page].push_back(line.text);
    const std::size_t count = count_signs(line.text);
    if (count > 0) with_signs.insert(line.page);
    signs += count;
  }
  std::set<int> in_columns;
  for (const auto& [page, lines] : pages) {
    if (is_in_columns(lines)) in_columns.insert(page);
  }
  if (!in_columns.empty()) {
    diagnostics.add(
        Kind::import_columns, {path, {}},
        message("set in columns, pages: {}", listed_pages(in_columns)),
        message("the columns stand side by side on each line: put their sentences in order"));
  }
  if (signs > 0) {
    diagnostics.add(
        Kind::import_letters_unreadable, {path, {}},
        message("{} signs that are no letters, pages: {}", signs, listed_pages(with_signs)),
        message("the fonts of the PDF do not say what they are; import the DOCX, or use OCR"));
  }
}

}  // namespace bipgen::importing
