#include "importing/read_plain.hpp"

#include <algorithm>

#include "act/reading.hpp"
#include "importing/raw_lines.hpp"
#include "importing/ruled_tables.hpp"
#include "parsing/markers.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

// Where the words after a typed marker begin: a tab between the two is no column.
std::size_t after_marker(std::string_view line) {
  const std::size_t begin = act::skip_space(line, 0);
  const std::string_view words = line.substr(begin);
  const std::size_t end = std::min(words.find_first_of(" \t"), words.size());
  const bool marked =
      parsing::read_marker(words.substr(0, end)).has_value() || words.starts_with("§");
  // "1.\tTekst" is an item, "1.\tTekst\tTermin" a row of a table.
  const bool item = std::count(words.begin(), words.end(), '\t') < 2;
  return marked && item ? act::skip_space(line, begin + end) : begin;
}

// Each line is a paragraph, as word processors save text: no page is as wide as some of them.
bool has_unbroken_paragraphs(const std::vector<RawLine>& lines) {
  constexpr std::size_t widest = 150;  // letters
  constexpr std::size_t one_of = 20;
  std::size_t wide = 0;
  std::size_t all = 0;
  for (const RawLine& line : lines) {
    if (line.page > 0) return false;
    const std::string_view words = text::trimmed(line.text);
    if (words.empty()) continue;
    ++all;
    if (text::count_characters(words) > widest) ++wide;
  }
  return wide > 1 && wide * one_of >= all;
}

}  // namespace

bool split_at_tabs(SourceLine& line) {
  const std::size_t begin = after_marker(line.text);
  const std::size_t last = line.text.find_last_not_of(" \t");
  if (last == std::string::npos) return false;
  const std::size_t tab = line.text.find('\t', begin);
  const bool leading = line.text.find('\t') < begin && line.text.front() == '\t';
  if (tab == std::string::npos || tab > last) return false;
  line.kind = LineKind::table_row;
  if (leading) line.cells.emplace_back();
  std::size_t from = 0;
  std::size_t search = begin;
  while (true) {
    const std::size_t end = std::min(line.text.find('\t', search), line.text.size());
    line.cells.emplace_back(text::trimmed(std::string_view(line.text).substr(from, end - from)));
    if (end == line.text.size()) break;
    from = search = end + 1;
  }
  line.text.clear();
  return true;
}

SourceText read_plain_text(std::string_view utf8) {
  const std::vector<RawLine> raw = raw_lines(utf8);
  SourceText text;
  text.format = "TXT";
  const bool unbroken = has_unbroken_paragraphs(raw);
  for (std::size_t i = 0; i < raw.size(); ++i) {
    SourceLine line;
    line.page = raw[i].page;
    line.number = raw[i].number;
    if (unbroken) line.end = LineEnd::paragraph;
    // The tables of a page have no rules in its text.
    const auto table = line.page == 0 ? read_ruled_table(raw, i) : std::nullopt;
    if (!table) {
      line.text = std::string(raw[i].text);
      split_at_tabs(line);
      text.lines.push_back(std::move(line));
      continue;
    }
    line.kind = LineKind::table_row;
    for (const std::vector<std::string>& row : table->rows) {
      line.cells = row;
      text.lines.push_back(line);
    }
    i = table->end - 1;
  }
  return text;
}

}  // namespace bipgen::importing
