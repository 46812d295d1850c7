#include <algorithm>

#include "markdown/inline.hpp"
#include "markdown/table_rows.hpp"

namespace bipgen::markdown {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

std::string_view class_of(Alignment alignment) {
  switch (alignment) {
    case Alignment::left:
      return " class=\"align-left\"";
    case Alignment::center:
      return " class=\"align-center\"";
    case Alignment::right:
      return " class=\"align-right\"";
    case Alignment::none:
      break;
  }
  return {};
}

std::optional<Alignment> alignment_of(std::string_view cell) {
  const bool left = cell.starts_with(':');
  const bool right = cell.size() > 1 && cell.ends_with(':');
  cell.remove_prefix(left ? 1 : 0);
  cell.remove_suffix(right ? 1 : 0);
  if (cell.empty() || cell.find_first_not_of('-') != std::string_view::npos) return std::nullopt;
  if (left && right) return Alignment::center;
  if (left) return Alignment::left;
  return right ? Alignment::right : Alignment::none;
}

enum class RowKind { header, body };

struct RowWriter {
  std::string& out;
  const FootnoteHtml& footnote;
  std::vector<Alignment> alignments;  // one per column

  void write(const std::vector<std::string>& cells, RowKind kind) const {
    out += "<tr>";
    for (std::size_t i = 0; i < alignments.size(); ++i) {
      const bool filled = i < cells.size() && !cells[i].empty();
      // A header cell without words names nothing, so it is a plain cell.
      const bool head = kind == RowKind::header && filled;
      out += head ? "<th scope=\"col\"" : "<td";
      out += class_of(alignments[i]);
      out += '>';
      if (filled) append_inline_html(out, cells[i], footnote);
      out += head ? "</th>" : "</td>";
    }
    out += "</tr>\n";
  }
};

std::string as_paragraph(const std::vector<std::string>& lines, const FootnoteHtml& footnote) {
  std::string text;
  for (const std::string& line : lines) {
    if (!text.empty()) text += '\n';
    text += line;
  }
  std::string out = "<p>";
  append_inline_html(out, text, footnote);
  out += "</p>\n";
  return out;
}

}  // namespace

std::vector<std::string> cells_of(std::string_view line) {
  line = trimmed(line);
  if (line.starts_with('|')) line.remove_prefix(1);
  std::vector<std::string> cells;
  std::string cell;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size()) {
      // Only "\|" is for the table; every other escape is for the cell's own Markdown.
      if (line[i + 1] != '|') cell += line[i];
      cell += line[++i];
    } else if (line[i] == '|') {
      cells.emplace_back(trimmed(cell));
      cell.clear();
    } else {
      cell += line[i];
    }
  }
  if (!trimmed(cell).empty()) cells.emplace_back(trimmed(cell));
  return cells;
}

std::optional<std::vector<Alignment>> delimiter_row(std::string_view line) {
  if (line.find('-') == std::string_view::npos) return std::nullopt;
  std::vector<Alignment> alignments;
  for (const std::string& cell : cells_of(line)) {
    const auto alignment = alignment_of(cell);
    if (!alignment) return std::nullopt;
    alignments.push_back(*alignment);
  }
  return alignments;
}

std::optional<std::size_t> find_table(const std::vector<std::string>& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].find('|') == std::string::npos) continue;
    const auto alignments = delimiter_row(lines[i + 1]);
    if (alignments && alignments->size() == cells_of(lines[i]).size()) return i;
  }
  return std::nullopt;
}

std::string table_html(const std::vector<std::string>& lines, std::string_view caption,
                       const FootnoteHtml& footnote) {
  if (find_table(lines) != std::size_t{0}) return as_paragraph(lines, footnote);
  std::vector<std::vector<std::string>> rows;
  std::size_t columns = 0;
  for (const std::string& line : lines) {
    rows.push_back(cells_of(line));
    columns = std::max(columns, rows.back().size());
  }
  std::vector<Alignment> alignments = *delimiter_row(lines[1]);
  alignments.resize(columns, Alignment::none);

  std::string out = "<table>\n";
  if (!caption.empty()) {
    out += "<caption>";
    append_escaped(out, caption);
    out += "</caption>\n";
  }
  const RowWriter writer{out, footnote, std::move(alignments)};
  const auto has_words = [](const std::string& cell) { return !cell.empty(); };
  if (std::any_of(rows[0].begin(), rows[0].end(), has_words)) {
    out += "<thead>\n";
    writer.write(rows[0], RowKind::header);
    out += "</thead>\n";
  }
  out += "<tbody>\n";
  for (std::size_t i = 2; i < rows.size(); ++i) writer.write(rows[i], RowKind::body);
  out += "</tbody>\n</table>\n";
  return out;
}

}  // namespace bipgen::markdown
