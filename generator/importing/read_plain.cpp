#include "importing/read_plain.hpp"

#include <algorithm>

#include "act/reading.hpp"
#include "parsing/markers.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

constexpr std::string_view soft_mark = "\xEF\xBB\xBF";

struct RawLine {
  std::string_view text;
  bool page_begins = false;
};

// Lines end with "\n", "\r\n", "\r" or a form feed, which also begins a page.
std::vector<RawLine> raw_lines(std::string_view text) {
  if (text.starts_with(soft_mark)) text.remove_prefix(soft_mark.size());
  std::vector<RawLine> lines;
  bool page_begins = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : '\n';
    if (c != '\n' && c != '\r' && c != '\f') continue;
    if (at == text.size() && begin == at) break;
    // What pdftotext ends a page with: nothing stands on that line.
    if (!(c == '\f' && begin == at)) lines.push_back({text.substr(begin, at - begin), page_begins});
    if (!(c == '\f' && begin == at)) page_begins = false;
    if (c == '\f') page_begins = true;
    if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    begin = at + 1;
  }
  return lines;
}

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

// "Lp.\tRodzaj\tTermin": tabs between words are columns.
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

void number_lines(SourceText& text, const std::vector<RawLine>& raw, std::size_t pages) {
  int page = pages > 0 ? 1 : 0;
  int number = 0;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i].page_begins && page > 0) {
      ++page;
      number = 0;
    }
    text.lines[i].page = page;
    text.lines[i].number = ++number;
  }
}

std::size_t count_pages(const std::vector<RawLine>& raw) {
  return static_cast<std::size_t>(
      std::count_if(raw.begin(), raw.end(), [](const RawLine& line) { return line.page_begins; }));
}

// The length of the bullet at the head of a line: "- ", "* ", "+ ", "• "; 0 for other lines.
std::size_t bullet_length(std::string_view words) {
  for (const std::string_view bullet : {"-", "*", "+", "•", "", "▪", "◦"}) {
    if (words.starts_with(bullet) && words.size() > bullet.size() &&
        act::space_length(words, bullet.size()) > 0) {
      return act::skip_space(words, bullet.size());
    }
  }
  return 0;
}

// "1. ", "2) ": Markdown's own ordered list.
bool is_ordered_item(std::string_view words) {
  const auto marker = parsing::read_marker(words);
  return marker && !marker->glued &&
         (marker->level == act::Level::ustep || marker->level == act::Level::punkt);
}

bool is_table_rule(std::string_view words) {
  return words.find('-') != std::string_view::npos &&
         words.find_first_not_of("|-:+= \t") == std::string_view::npos;
}

// Escapes that say nothing inside a line: "1\." and "\-" keep a converter's own markers from being
// read as lists.
std::string without_idle_escapes(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool idle =
        words[at] == '\\' && at + 1 < words.size() &&
        std::string_view(".)(-+#!'\",:;/§%=~^${}@").find(words[at + 1]) != std::string_view::npos;
    if (!idle) out += words[at];
  }
  return out;
}

std::vector<std::string> cells_of(std::string_view row) {
  std::vector<std::string> cells;
  if (row.starts_with('|')) row.remove_prefix(1);
  if (row.ends_with('|') && !row.ends_with("\\|")) row.remove_suffix(1);
  std::size_t from = 0;
  for (std::size_t at = 0; at <= row.size(); ++at) {
    if (at < row.size() && (row[at] != '|' || (at > 0 && row[at - 1] == '\\'))) continue;
    cells.push_back(without_idle_escapes(text::trimmed(row.substr(from, at - from))));
    from = at + 1;
  }
  return cells;
}

class MarkdownReader {
 public:
  SourceText read(std::string_view utf8) {
    const auto raw = raw_lines(utf8);
    m_text.format = "Markdown";
    m_text.inline_markdown = true;
    for (const RawLine& line : raw) read_line(line.text);
    number_lines(m_text, raw, count_pages(raw));
    end_paragraphs();
    return std::move(m_text);
  }

 private:
  void read_line(std::string_view raw) {
    SourceLine line;
    const std::size_t begin = act::skip_space(raw, 0);
    std::string_view words = text::trimmed(raw.substr(begin));
    if (words.empty()) {
      m_text.lines.push_back(std::move(line));
      return;
    }
    const std::size_t heading = parsing::heading_depth(words);
    const std::size_t bullet = heading > 0 ? 0 : bullet_length(words);
    if (heading > 0) {
      line.kind = LineKind::heading;
      line.depth = static_cast<int>(heading);
      words = text::trimmed(words.substr(heading));
    } else if (bullet > 0) {
      line.kind = LineKind::list_item;
      line.depth = static_cast<int>(begin / 2);
    } else if (is_ordered_item(words)) {
      line.kind = LineKind::list_item;
      line.depth = static_cast<int>(begin / 2);
    }
    const std::string_view inner = words.substr(bullet);
    if (inner.starts_with('|') && inner.size() > 1) {
      read_row(line, inner);
    } else if (is_table_rule(words) && words.size() > 2 && words.find('|') == words.npos &&
               words.find('\t') != words.npos) {
      line.text.clear();  // the rule under the head of a table with tabs
    } else {
      line.text = std::string(begin, ' ') + without_idle_escapes(words);
      if (bullet == 0 && heading == 0) split_at_tabs(line);
    }
    m_text.lines.push_back(std::move(line));
  }

  static void read_row(SourceLine& line, std::string_view row) {
    // The rule under a head, or a head without words: a row that has no cells.
    line.kind = LineKind::table_row;
    line.depth = 0;
    if (is_table_rule(row) || row.find_first_not_of("| \t") == row.npos) return;
    line.cells = cells_of(row);
  }

  // A paragraph ends before an empty line, a list, a heading, a table.
  void end_paragraphs() {
    auto& lines = m_text.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool last = i + 1 == lines.size();
      const bool plain_next =
          !last && lines[i + 1].kind == LineKind::text && !lines[i + 1].text.empty();
      const bool continues =
          plain_next && lines[i].kind != LineKind::heading && lines[i].kind != LineKind::table_row;
      if (!continues) lines[i].end = LineEnd::paragraph;
    }
  }

  SourceText m_text;
};

}  // namespace

SourceText read_plain_text(std::string_view utf8) {
  const auto raw = raw_lines(utf8);
  SourceText text;
  text.format = "TXT";
  for (const RawLine& line : raw) {
    SourceLine out;
    out.text = std::string(line.text);
    split_at_tabs(out);
    text.lines.push_back(std::move(out));
  }
  number_lines(text, raw, count_pages(raw));
  return text;
}

SourceText read_converter_markdown(std::string_view utf8) {
  return MarkdownReader().read(utf8);
}

bool looks_like_markdown(std::string_view utf8) {
  int signs = 0;
  for (const RawLine& line : raw_lines(utf8)) {
    const std::string_view words = text::trimmed(line.text);
    const std::size_t bullet = bullet_length(words);
    const bool bulleted_marker =
        bullet > 0 && words.front() == '-' && parsing::read_marker(words.substr(bullet));
    const bool emphasis = words.starts_with("**") && words.find("**", 2) != words.npos;
    const bool row = words.starts_with('|') && words.ends_with('|') && words.size() > 2;
    if (bulleted_marker || emphasis || row || parsing::heading_depth(words) > 0) ++signs;
    if (signs == 2) return true;
  }
  return false;
}

}  // namespace bipgen::importing
