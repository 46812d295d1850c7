#include "importing/table_rows.hpp"

#include <algorithm>

namespace bipgen::importing {

namespace {

// A table cannot be wider in Word or LibreOffice.
constexpr int most_columns = 1024;

std::string text_of(const TableCell& cell) {
  std::string text;
  for (const SourceLine& line : cell.lines) {
    if (line.text.empty()) continue;
    if (!text.empty()) text += '\n';
    text += line.text;
  }
  return text;
}

bool has_one_cell(const TableRow& row) {
  return row.cells.size() <= 1;
}

bool has_a_table(const TableRow& row) {
  const auto is_row = [](const SourceLine& line) { return line.kind == LineKind::table_row; };
  return std::any_of(row.cells.begin(), row.cells.end(), [&](const TableCell& cell) {
    return std::any_of(cell.lines.begin(), cell.lines.end(), is_row);
  });
}

}  // namespace

void add_table(const std::vector<TableRow>& rows, std::vector<SourceLine>& lines) {
  const bool is_frame = std::all_of(rows.begin(), rows.end(), has_one_cell) ||
                        std::any_of(rows.begin(), rows.end(), has_a_table);
  for (const TableRow& row : rows) {
    if (is_frame) {
      for (const TableCell& cell : row.cells) {
        lines.insert(lines.end(), cell.lines.begin(), cell.lines.end());
      }
      continue;
    }
    SourceLine line;
    line.kind = LineKind::table_row;
    line.end = LineEnd::paragraph;
    for (const TableCell& cell : row.cells) {
      line.cells.push_back(text_of(cell));
      for (int i = 1; i < std::min(cell.width, most_columns); ++i) line.cells.emplace_back();
    }
    lines.push_back(std::move(line));
  }
}

}  // namespace bipgen::importing
