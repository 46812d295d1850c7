#include "importing/read_markdown.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "act/reading.hpp"
#include "importing/markdown_inline.hpp"
#include "importing/raw_lines.hpp"
#include "importing/read_html.hpp"
#include "importing/read_plain.hpp"
#include "importing/ruled_tables.hpp"
#include "parsing/markers.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

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
// read as lists. One at the end of the line breaks it.
std::string without_idle_escapes(std::string_view words) {
  if (words.ends_with('\\') && !words.ends_with("\\\\"))
    words = text::trimmed(words.substr(0, words.size() - 1));
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

// "> > words" -> "words": converters quote what the page indents.
std::string_view without_quotation(std::string_view line) {
  while (true) {
    const std::size_t begin = act::skip_space(line, 0);
    if (begin > 3 || begin == line.size() || line[begin] != '>') return line;
    line.remove_prefix(begin + 1);
    if (line.starts_with(' ')) line.remove_prefix(1);
  }
}

// "| words" of a block of lines: no bar parts it into cells.
bool is_line_of_block(std::string_view words) {
  return words.starts_with("| ") && words.find('|', 1) == std::string_view::npos;
}

class MarkdownReader {
 public:
  MarkdownReader(std::string_view utf8, const std::string& path, source::Diagnostics& diagnostics)
      : m_raw(raw_lines(utf8)), m_path(path), m_diagnostics(diagnostics) {
    for (RawLine& line : m_raw) line.text = without_quotation(line.text);
  }

  SourceText read() {
    m_text.format = "Markdown";
    m_text.inline_markdown = true;
    for (m_at = 0; m_at < m_raw.size(); ++m_at) {
      if (!read_table()) read_line(m_raw[m_at].text);
    }
    end_paragraphs();
    m_notes.report(m_path, m_diagnostics);
    return std::move(m_text);
  }

 private:
  void push(SourceLine line) {
    line.page = m_raw[m_at].page;
    line.number = m_raw[m_at].number;
    m_text.lines.push_back(std::move(line));
  }

  // Leaves m_at at its last line.
  bool read_table() {
    if (text::trimmed(m_raw[m_at].text).starts_with("<table")) return read_html_table();
    const auto table = read_ruled_table(m_raw, m_at);
    if (!table) return false;
    for (const auto& row : table->rows) {
      SourceLine line;
      line.kind = LineKind::table_row;
      for (const std::string& cell : row) line.cells.push_back(cell_text(cell));
      push(std::move(line));
    }
    m_at = table->end - 1;
    return true;
  }

  bool read_html_table() {
    std::string html;
    std::size_t end = m_at;
    for (bool closed = false; !closed; ++end) {
      if (end == m_raw.size()) return false;
      html += m_raw[end].text;
      html += '\n';
      closed = m_raw[end].text.find("</table>") != std::string_view::npos;
    }
    for (SourceLine& line : read_html(html, m_path, m_diagnostics).lines) push(std::move(line));
    m_at = end - 1;
    return true;
  }

  std::string cell_text(std::string_view cell) {
    std::string text;
    for (const std::string& line : plain_lines(cell, m_notes)) {
      if (line.empty()) continue;
      if (!text.empty()) text += '\n';
      text += without_idle_escapes(line);
    }
    return text;
  }

  void read_line(std::string_view raw) {
    if (is_converter_noise(raw)) return push({});
    const std::size_t begin = act::skip_space(raw, 0);
    const std::string_view words = text::trimmed(raw.substr(begin));
    const std::size_t bullet = bullet_length(words);
    const std::string_view inner = words.substr(bullet);
    if (inner.starts_with('|') && inner.size() > 1 && !is_line_of_block(inner))
      return read_row(inner);
    if (is_table_rule(words) && words.size() > 2 && words.find('|') == words.npos &&
        words.find('\t') != words.npos) {
      return push({});  // the rule under the head of a table with tabs
    }
    std::vector<std::string> lines =
        plain_lines(is_line_of_block(words) ? words.substr(2) : raw, m_notes);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      i == 0 ? read_words(lines[i]) : read_rest(lines[i]);
    }
  }

  void read_words(std::string_view raw) {
    SourceLine line;
    const std::size_t begin = act::skip_space(raw, 0);
    std::string_view words = text::trimmed(raw.substr(begin));
    if (words.empty()) return push(std::move(line));
    const std::size_t heading = parsing::heading_depth(words);
    const std::size_t bullet = heading > 0 ? 0 : bullet_length(words);
    if (heading > 0) {
      line.kind = LineKind::heading;
      line.depth = static_cast<int>(heading);
      words = text::trimmed(words.substr(heading));
    } else if (bullet > 0 || is_ordered_item(words)) {
      line.kind = LineKind::list_item;
      line.depth = static_cast<int>(begin / 2);
    }
    line.text = std::string(begin, ' ') + without_idle_escapes(words);
    if (bullet == 0 && heading == 0) split_at_tabs(line);
    push(std::move(line));
  }

  // After <br>.
  void read_rest(std::string_view words) {
    SourceLine line;
    line.text = without_idle_escapes(text::trimmed(words));
    push(std::move(line));
  }

  void read_row(std::string_view row) {
    // The rule under a head, or a head without words: a row that has no cells.
    SourceLine line;
    line.kind = LineKind::table_row;
    if (!is_table_rule(row) && row.find_first_not_of("| \t") != row.npos) add_cells(row, line);
    push(std::move(line));
  }

  void add_cells(std::string_view row, SourceLine& line) {
    if (row.starts_with('|')) row.remove_prefix(1);
    if (row.ends_with('|') && !row.ends_with("\\|")) row.remove_suffix(1);
    std::size_t from = 0;
    for (std::size_t at = 0; at <= row.size(); ++at) {
      if (at < row.size() && (row[at] != '|' || (at > 0 && row[at - 1] == '\\'))) continue;
      line.cells.push_back(cell_text(text::trimmed(row.substr(from, at - from))));
      from = at + 1;
    }
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

  std::vector<RawLine> m_raw;
  const std::string& m_path;
  source::Diagnostics& m_diagnostics;
  ReadingNotes m_notes;
  SourceText m_text;
  std::size_t m_at = 0;
};

// "r\.", "\(Dz\.": no one else writes them.
bool has_escape(std::string_view words) {
  for (const std::string_view escape : {"\\.", "\\)", "\\-", "\\("}) {
    if (words.find(escape) != std::string_view::npos) return true;
  }
  return false;
}

bool has_html(std::string_view words) {
  for (const std::string_view sign : {"<br>", "<br/>", "<a id=", "<span id=", "</td>", "<sup>"}) {
    if (words.find(sign) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

SourceText read_converter_markdown(std::string_view utf8, const std::string& path,
                                   source::Diagnostics& diagnostics) {
  return MarkdownReader(utf8, path, diagnostics).read();
}

bool looks_like_markdown(std::string_view utf8) {
  int signs = 0;
  for (const RawLine& line : raw_lines(utf8)) {
    const std::string_view words = text::trimmed(line.text);
    const std::size_t bullet = bullet_length(words);
    const bool bulleted_marker =
        bullet > 0 && words.front() == '-' && parsing::read_marker(words.substr(bullet));
    const bool emphasis = (words.starts_with("**") && words.find("**", 2) != words.npos) ||
                          (words.starts_with("__") && words.size() > 4 && words[2] != '_' &&
                           words.find("__", 2) != words.npos && words.find(' ') != words.npos);
    const bool row = words.starts_with('|') && words.ends_with('|') && words.size() > 2;
    const bool quoted = words.starts_with("> ") && words.size() > 2;
    // No plain text has it; the others may stand in one by chance.
    if (parsing::heading_depth(words) > 0) return true;
    if (bulleted_marker || emphasis || row || quoted || has_escape(words) || has_html(words) ||
        words.starts_with("![](")) {
      ++signs;
    }
    if (signs == 2) return true;
  }
  return false;
}

}  // namespace bipgen::importing
