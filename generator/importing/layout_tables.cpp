#include "importing/layout_tables.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importing/signs.hpp"
#include "parsing/marker_parts.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

constexpr std::size_t fewest_columns = 3;
constexpr std::size_t fewest_rows = 3;
constexpr std::size_t most_rows = 400;

// Words without a gap between them, and the places of their first letter and of the one after the
// last.
struct Segment {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};
using Segments = std::vector<Segment>;

Segments segments_of(std::string_view line) {
  Segments segments;
  std::size_t column = 0;
  std::size_t spaces = 2;
  for (std::size_t at = 0; at < line.size(); ++column) {
    const std::size_t length = std::max<std::size_t>(text::character_at(line, at).length, 1);
    const std::string_view letter = line.substr(at, length);
    at += length;
    if (letter == " " || letter == "\xC2\xA0") {
      ++spaces;
      continue;
    }
    if (spaces >= 2) {
      segments.push_back({column, column, {}});
    } else if (spaces == 1) {
      segments.back().text += ' ';
    }
    segments.back().text += letter;
    segments.back().end = column + 1;
    spaces = 0;
  }
  return segments;
}

bool is_ordinal_head(std::string_view words) {
  const std::string folded = words.size() < 12 ? text::folded(words) : std::string();
  return folded == "lp" || folded == "lp." || folded == "l.p." || folded == "l. p.";
}

// "2,5", "12".
bool is_amount(std::string_view word) {
  return !word.empty() && text::is_digit(word.front()) &&
         word.find_first_not_of("0123456789,.") == std::string_view::npos;
}

bool may_begin(const Segments& line) {
  if (line.size() < 2 || line.front().text.starts_with(parsing::paragraph_sign)) return false;
  return line.size() >= fewest_columns || is_ordinal_head(line.front().text);
}

// The part of a page that a column takes, as the lines so far have it.
struct Column {
  std::size_t begin = 0;
  std::size_t end = 0;
};

class Table {
 public:
  explicit Table(const Segments& head) {
    for (const Segment& segment : head) m_columns.push_back({segment.begin, segment.end});
    m_lines.push_back(head);
  }

  std::size_t lines() const { return m_lines.size(); }

  // Whether the line has its words in these columns, and none across two of them.
  bool add(const Segments& line) {
    Segments parted;
    for (const Segment& segment : line) {
      if (!part(segment, parted)) return false;
    }
    // A sentence below the table: its spaces may stand where columns begin, its words in the first.
    if (parted.size() > line.size() + 1 || (parted.size() > line.size() && line.size() < 2)) {
      return false;
    }
    if (parted.size() == 1 && column_of(parted.front()) == std::size_t{0}) return false;
    part_amounts(parted);
    std::vector<Column> columns = m_columns;
    for (const Segment& segment : parted) {
      const auto column = column_of(segment);
      if (!column) return false;
      columns[*column].begin = std::min(columns[*column].begin, segment.begin);
      columns[*column].end = std::max(columns[*column].end, segment.end);
    }
    for (std::size_t i = 1; i < columns.size(); ++i) {
      if (columns[i - 1].end > columns[i].begin) return false;
    }
    m_columns = std::move(columns);
    m_lines.push_back(std::move(parted));
    return true;
  }

  // Whether the line above names the columns, though its own gaps are narrow.
  bool add_head(const Segments& line) {
    if (line.size() < 2 || !begins_capital(line.front().text) || !add(line)) return false;
    std::rotate(m_lines.begin(), m_lines.end() - 1, m_lines.end());
    if (m_lines.front().size() == m_columns.size()) return true;
    m_lines.erase(m_lines.begin());
    return false;
  }

  // Empty when it is not clear which line begins a row, or too few do.
  std::vector<std::vector<std::string>> rows() const {
    std::vector<std::vector<std::string>> rows;
    std::size_t full = 0;
    for (const Segments& line : m_lines) {
      const bool begins = !line.empty() && column_of(line.front()) == std::size_t{0};
      if (begins) {
        rows.emplace_back(m_columns.size());
        if (line.size() == m_columns.size()) ++full;
      }
      if (rows.empty()) return {};
      for (const Segment& segment : line) {
        std::string& cell = rows.back()[*column_of(segment)];
        // The first column may stand in the middle of its row.
        if (!begins && !begins_lower(segment.text) && !begins_inside(segment.text)) return {};
        cell += (cell.empty() ? "" : " ") + segment.text;
      }
    }
    return rows.size() >= fewest_rows && full + 1 >= fewest_rows
               ? rows
               : std::vector<std::vector<std::string>>();
  }

 private:
  std::optional<std::size_t> column_of(const Segment& segment) const {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      // A cell may reach over the words that its column had so far, up to the next one.
      const std::size_t left = i == 0 ? 0 : m_columns[i - 1].end;
      const std::size_t right = i + 1 < m_columns.size() ? m_columns[i + 1].begin : segment.end;
      if (segment.begin >= left && segment.end <= right) {
        const bool over = segment.begin < m_columns[i].end && segment.end > m_columns[i].begin;
        if (over) return i;
        if (!found) found = i;
      }
    }
    return found;
  }

  // Words that fill a cell up to the next one have but one space before that.
  bool part(Segment segment, Segments& parted) const {
    for (std::size_t i = 1; i < m_columns.size(); ++i) {
      const std::size_t begin = m_columns[i].begin;
      if (segment.begin >= begin || segment.end <= begin) continue;
      const auto at = space_near(segment, begin);
      if (!at) return false;
      const std::size_t byte = byte_at(segment.text, *at - segment.begin);
      Segment rest{*at + 1, segment.end, segment.text.substr(byte + 1)};
      segment.text.resize(byte);
      segment.end = *at;
      parted.push_back(std::exchange(segment, std::move(rest)));
    }
    parted.push_back(std::move(segment));
    return true;
  }

  // "Inspektor do spraw 2,5": an amount that ends where an empty column of amounts begins belongs
  // there; proportional letters do not keep to columns.
  void part_amounts(Segments& line) const {
    for (std::size_t i = 0; i < line.size(); ++i) {
      const auto column = column_of(line[i]);
      const std::size_t space = line[i].text.rfind(' ');
      if (!column || *column + 1 == m_columns.size() || space == std::string::npos) continue;
      const Column& next = m_columns[*column + 1];
      const bool empty = i + 1 == line.size() || column_of(line[i + 1]) > *column + 1;
      const std::string amount = line[i].text.substr(space + 1);
      if (!empty || line[i].end + 1 < next.begin || !is_amount(amount)) continue;
      if (!has_amounts(*column + 1)) continue;
      line[i].text.resize(space);
      line[i].end -= amount.size() + 1;
      const Segment own{next.begin, next.begin + amount.size(), amount};
      line.insert(line.begin() + static_cast<std::ptrdiff_t>(i) + 1, own);
    }
  }

  // Whether the rows so far have amounts in the column and nothing else.
  bool has_amounts(std::size_t column) const {
    std::size_t amounts = 0;
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
      for (const Segment& segment : m_lines[i]) {
        if (column_of(segment) != column) continue;
        if (!is_amount(segment.text)) return false;
        ++amounts;
      }
    }
    return amounts > 0;
  }

  // The space before a cell that begins at `begin`, or a letter before or behind it: proportional
  // letters do not keep to columns.
  static std::optional<std::size_t> space_near(const Segment& segment, std::size_t begin) {
    for (const std::size_t at : {begin - 1, begin - 2, begin, begin - 3}) {
      if (at <= segment.begin || at + 1 >= segment.end) continue;
      if (segment.text[byte_at(segment.text, at - segment.begin)] == ' ') return at;
    }
    return std::nullopt;
  }

  static std::size_t byte_at(std::string_view text, std::size_t character) {
    std::size_t at = 0;
    for (; character > 0 && at < text.size(); --character) {
      at += std::max<std::size_t>(text::character_at(text, at).length, 1);
    }
    return at;
  }

  std::vector<Column> m_columns;
  std::vector<Segments> m_lines;
};

bool may_be_row(const SourceLine& line) {
  return line.page != 0 && line.kind == LineKind::text && line.note == NotePart::none;
}

// The table that begins at `begin`; in `end` the line after it.
std::optional<Table> table_at(const std::vector<SourceLine>& lines, std::size_t begin,
                              std::size_t& end) {
  const Segments first = segments_of(lines[begin].text);
  if (!may_be_row(lines[begin]) || !may_begin(first)) return {};
  Table table(first);
  end = begin + 1;
  for (std::size_t i = end; i < lines.size() && lines[i].page == lines[begin].page; ++i) {
    const Segments line = segments_of(lines[i].text);
    if (line.empty() && i <= end) continue;
    if (line.empty() || !may_be_row(lines[i]) || table.lines() > most_rows || !table.add(line)) {
      break;
    }
    end = i + 1;
  }
  return table;
}

}  // namespace

void read_layout_tables(SourceText& text) {
  std::vector<SourceLine> lines;
  lines.reserve(text.lines.size());
  for (std::size_t i = 0; i < text.lines.size();) {
    std::size_t end = i + 1;
    auto table = table_at(text.lines, i, end);
    auto rows = table ? table->rows() : std::vector<std::vector<std::string>>();
    const bool follows = !lines.empty() && lines.back().kind == LineKind::text &&
                         lines.back().page == text.lines[i].page;
    if (!rows.empty() && follows && table->add_head(segments_of(lines.back().text))) {
      rows = table->rows();
      lines.pop_back();
    }
    if (rows.empty()) {
      lines.push_back(std::move(text.lines[i++]));
      continue;
    }
    for (const std::vector<std::string>& cells : rows) {
      SourceLine& row = lines.emplace_back();
      row.kind = LineKind::table_row;
      row.end = LineEnd::paragraph;
      row.page = text.lines[i].page;
      row.number = text.lines[i].number;
      row.cells = cells;
    }
    i = end;
  }
  text.lines = std::move(lines);
}

}  // namespace bipgen::importing
