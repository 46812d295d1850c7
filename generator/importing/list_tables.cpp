// Tables that only set codes or amounts apart from the items of a list.
#include <algorithm>
#include <string>

#include "importing/paragraphs.hpp"
#include "parsing/markers.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t most_cells = 3;  // marker, words, code

std::optional<act::Level> item_level(const WordLine& row) {
  if (row.empty() || row.cell_ends.size() > most_cells) return std::nullopt;
  const std::string words = joined(row.words, 0, std::min<std::size_t>(row.words.size(), 3));
  const auto marker = parsing::read_marker(words);
  if (!marker || marker->bare) return std::nullopt;
  const bool item = marker->level == act::Level::punkt || marker->level == act::Level::litera;
  return item ? std::optional(marker->level) : std::nullopt;
}

std::string with_bars(const WordLine& row) {
  std::string text;
  std::size_t from = 0;
  for (const std::uint32_t end : row.cell_ends) {
    if (from > 0) text += " | ";
    text += joined(row.words, from, end);
    from = std::max<std::size_t>(end, 1);
  }
  return text;
}

void as_line(WordLine& row, Journal& journal) {
  if (row.cell_ends.size() > 1 &&
      !journal.note(RepairKind::list_table, row.words.front(), row.words.back(), with_bars(row),
                    joined(row.words), Msgid("a row of a table is an item of a list"))) {
    return;
  }
  // A word alone in the last cell may be a code: its gap says so.
  const std::size_t last = row.words.size() - 1;
  for (std::size_t i = 0; i < last; ++i) row.words[i].gap = 1;
  row.kind = LineKind::list_item;
  row.end = LineEnd::paragraph;
}

}  // namespace

void list_tables(std::vector<WordLine>& lines, Journal& journal) {
  for (std::size_t begin = 0; begin < lines.size();) {
    if (lines[begin].kind != LineKind::table_row) {
      ++begin;
      continue;
    }
    std::size_t end = begin + 1;
    while (end < lines.size() && lines[end].kind == LineKind::table_row) ++end;
    const auto first = lines.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = lines.begin() + static_cast<std::ptrdiff_t>(end);
    const bool list =
        std::all_of(first, last, [](const WordLine& row) { return item_level(row).has_value(); });
    // A line that has tabs in it and no other such line beside it is no table.
    const bool lone = end - begin == 1 && first->cell_ends.size() <= 2;
    for (auto row = first; row != last; ++row) {
      if (list) {
        as_line(*row, journal);
      } else if (lone) {
        row->kind = LineKind::text;
      }
    }
    begin = end;
  }
}

}  // namespace bipgen::importing
