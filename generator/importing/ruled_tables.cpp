#include "importing/ruled_tables.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

using Cells = std::vector<std::string>;

constexpr std::size_t most_head_lines = 8;
constexpr std::size_t most_lines = 2000;

// Columns of characters.
struct Column {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

// The groups of hyphens of a line that has nothing else, each of two at least; empty for others.
std::vector<Column> hyphen_groups(std::string_view line) {
  std::vector<Column> groups;
  if (is_blank(line) || line.find_first_not_of(" -") != std::string_view::npos) return groups;
  for (std::size_t at = line.find('-'); at < line.size(); at = line.find('-', at)) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end - at < 2) return {};
    groups.push_back({at, end});
    at = end;
  }
  return groups;
}

// The byte where each character begins, and the end.
std::vector<std::size_t> character_places(std::string_view line) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < line.size();) {
    places.push_back(at);
    at += std::max<std::size_t>(text::character_at(line, at).length, 1);
  }
  places.push_back(line.size());
  return places;
}

void add_words(std::string& cell, std::string_view words) {
  words = text::trimmed(words);
  if (words.empty()) return;
  if (!cell.empty()) cell += ' ';
  cell += words;
}

// Each column reaches to the next one, the last to the end of the line.
void add_line(std::string_view line, const std::vector<Column>& columns, Cells& row) {
  row.resize(columns.size());
  const std::vector<std::size_t> places = character_places(line);
  const auto byte = [&places](std::size_t column) {
    return places[std::min(column, places.size() - 1)];
  };
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::size_t begin = i == 0 ? 0 : byte(columns[i].begin);
    const std::size_t end = i + 1 < columns.size() ? byte(columns[i + 1].begin) : line.size();
    add_words(row[i], line.substr(begin, end - begin));
  }
}

bool is_grid_rule(std::string_view line) {
  line = text::trimmed(line);
  return line.size() > 4 && line.front() == '+' && line.back() == '+' &&
         line.find_first_not_of("+-=:") == std::string_view::npos &&
         line.find_first_of("-=") != std::string_view::npos;
}

std::optional<RuledTable> read_grid(const std::vector<RawLine>& lines, std::size_t at) {
  RuledTable table;
  Cells row;
  std::size_t i = at + 1;
  for (; i < lines.size() && i < at + most_lines; ++i) {
    const std::string_view line = text::trimmed(lines[i].text);
    if (is_grid_rule(line)) {
      if (!row.empty()) table.rows.push_back(std::exchange(row, {}));
      continue;
    }
    if (line.size() < 2 || line.front() != '|' || line.back() != '|') break;
    std::size_t cell = 0;
    for (std::size_t begin = 1; begin < line.size(); ++cell) {
      const std::size_t end = line.find('|', begin);
      if (row.size() <= cell) row.emplace_back();
      add_words(row[cell], line.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  // It ends with a rule.
  if (!row.empty() || table.rows.empty()) return std::nullopt;
  table.end = i;
  return table;
}

// Rows that blank lines part, or rows of one line each where there are none.
void add_rows(const std::vector<RawLine>& lines, std::size_t begin, std::size_t end,
              const std::vector<Column>& columns, RuledTable& table) {
  const bool parted = std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                                  lines.begin() + static_cast<std::ptrdiff_t>(end),
                                  [](const RawLine& line) { return is_blank(line.text); });
  Cells row;
  for (std::size_t i = begin; i < end; ++i) {
    const bool blank = is_blank(lines[i].text);
    if (!blank) add_line(lines[i].text, columns, row);
    if ((blank || !parted) && !row.empty()) table.rows.push_back(std::exchange(row, {}));
  }
  if (!row.empty()) table.rows.push_back(std::move(row));
}

// The line after `from` that is a rule (`groups`: of as many groups or of one); `lines.size()` when
// none comes.
std::size_t next_rule(const std::vector<RawLine>& lines, std::size_t from, std::size_t groups,
                      std::size_t most) {
  for (std::size_t i = from; i < lines.size() && i < from + most; ++i) {
    const std::size_t found = hyphen_groups(lines[i].text).size();
    if (found == groups || (groups > 1 && found == 1)) return i;
  }
  return lines.size();
}

// Where the rule with the columns stands when a table begins at `at`, and where its body ends.
std::optional<RuledTable> read_hyphens(const std::vector<RawLine>& lines, std::size_t at) {
  std::size_t rule = at;
  const std::size_t groups = hyphen_groups(lines[at].text).size();
  if (groups == 1) {
    rule = at + 1;
    while (rule < lines.size() && rule < at + most_head_lines &&
           hyphen_groups(lines[rule].text).size() < 2) {
      ++rule;
    }
  } else if (groups == 0) {
    rule = at + 1;
  }
  if (rule >= lines.size()) return std::nullopt;
  const std::vector<Column> columns = hyphen_groups(lines[rule].text);
  if (columns.size() < 2) return std::nullopt;
  RuledTable table;
  const std::size_t head = groups == 0 ? at : at + 1;
  Cells names;
  for (std::size_t i = head; i < rule; ++i) add_line(lines[i].text, columns, names);
  if (!names.empty()) table.rows.push_back(std::move(names));
  std::size_t end = next_rule(lines, rule + 1, columns.size(), most_lines);
  table.end = end + 1;
  if (end == lines.size()) {
    // Only below a head that no rule stands above may the end be a blank line.
    if (groups != 0) return std::nullopt;
    end = rule + 1;
    while (end < lines.size() && !is_blank(lines[end].text)) ++end;
    table.end = end;
  } else if (groups == 0) {
    // The rule is one of a later table.
    std::size_t blank = rule + 1;
    while (blank < end && !is_blank(lines[blank].text)) ++blank;
    if (blank < end) table.end = end = blank;
  }
  const std::size_t rows = table.rows.size();
  add_rows(lines, rule + 1, end, columns, table);
  return table.rows.size() > rows ? std::optional(std::move(table)) : std::nullopt;
}

}  // namespace

std::optional<RuledTable> read_ruled_table(const std::vector<RawLine>& lines, std::size_t at) {
  if (at + 1 >= lines.size() || is_blank(lines[at].text)) return std::nullopt;
  if (is_grid_rule(lines[at].text)) return read_grid(lines, at);
  const bool ruled = !hyphen_groups(lines[at].text).empty();
  // A head stands right above its rule, on columns of its own.
  const bool head = !ruled && hyphen_groups(lines[at + 1].text).size() > 1;
  return ruled || head ? read_hyphens(lines, at) : std::nullopt;
}

}  // namespace bipgen::importing
