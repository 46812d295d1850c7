#include "importing/word_lines.hpp"

#include "act/reading.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

class Splitter {
 public:
  explicit Splitter(WordLine& line) : m_line(line) {}

  void add(std::string_view text, std::uint32_t& next_id) {
    std::size_t at = 0;
    // The next cell of a table is another column.
    std::uint32_t gap = m_line.words.empty() ? 0 : 4;
    bool first_in_part = true;
    while (at < text.size()) {
      const std::size_t begin = skip(text, at, gap, first_in_part);
      if (begin == text.size()) break;
      std::size_t end = begin;
      while (end < text.size() && act::space_length(text, end) == 0) ++end;
      Word word{std::string(text.substr(begin, end - begin)),
                next_id,
                next_id,
                next_id + 1,
                gap,
                m_line.at};
      ++next_id;
      m_column += gap + static_cast<std::uint32_t>(text::count_characters(word.text));
      m_line.words.push_back(std::move(word));
      first_in_part = false;
      gap = 0;
      at = end;
    }
    m_line.width = m_column;
  }

 private:
  std::size_t skip(std::string_view text, std::size_t at, std::uint32_t& gap, bool first) {
    if (!first) gap = 0;
    while (at < text.size()) {
      const std::size_t length = act::space_length(text, at);
      if (length == 0) break;
      gap += text[at] == '\t' ? 4 : 1;
      if (length > 1 || text[at] == '\t') m_line.odd_spaces = true;
      at += length;
    }
    return at;
  }

  WordLine& m_line;
  std::uint32_t m_column = 0;
};

}  // namespace

std::vector<WordLine> word_lines(const SourceText& source) {
  std::vector<WordLine> lines;
  std::uint32_t next_id = 0;
  std::uint32_t blank = 0;
  for (const SourceLine& line : source.lines) {
    WordLine out{line.kind,  line.end, line.depth, {line.page, line.number},
                 blank,      0,        false,      line.note,
                 line.boxed, false,    {},         {}};
    Splitter splitter(out);
    splitter.add(line.text, next_id);
    for (const std::string& cell : line.cells) {
      splitter.add(cell, next_id);
      out.cell_ends.push_back(static_cast<std::uint32_t>(out.words.size()));
    }
    if (out.empty()) {
      if (line.kind != LineKind::table_row) ++blank;
      // A paragraph that ends with an empty line has ended.
      if (!lines.empty() && line.end == LineEnd::paragraph) lines.back().end = LineEnd::paragraph;
      continue;
    }
    blank = 0;
    out.page_begins = !lines.empty() && lines.back().at.page != out.at.page;
    lines.push_back(std::move(out));
  }
  return lines;
}

void drop_empty(std::vector<WordLine>& lines) {
  std::size_t kept = 0;
  std::uint32_t blank = 0;
  bool page_begins = false;
  for (WordLine& line : lines) {
    blank += line.blank_before;
    page_begins |= line.page_begins;
    if (line.empty()) {
      if (kept > 0 && line.end == LineEnd::paragraph) lines[kept - 1].end = LineEnd::paragraph;
      continue;
    }
    line.blank_before = blank;
    line.page_begins = page_begins;
    blank = 0;
    page_begins = false;
    if (&lines[kept] != &line) lines[kept] = std::move(line);
    ++kept;
  }
  lines.resize(kept);
}

std::vector<PageSpan> page_spans(const std::vector<WordLine>& lines) {
  std::vector<PageSpan> pages;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool begins = i == 0 || lines[i].at.page != lines[i - 1].at.page ||
                        (lines[i].at.page == 0 && lines[i].page_begins);
    if (begins) pages.push_back({i, i});
    pages.back().end = i + 1;
  }
  return pages;
}

std::string joined(const std::vector<Word>& words, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to && i < words.size(); ++i) {
    if (i > from) text += ' ';
    text += words[i].text;
  }
  return text;
}

std::string joined(const std::vector<Word>& words) {
  return joined(words, 0, words.size());
}

std::size_t count_words(const std::vector<WordLine>& lines) {
  std::size_t count = 0;
  for (const WordLine& line : lines) count += line.words.size();
  return count;
}

}  // namespace bipgen::importing
