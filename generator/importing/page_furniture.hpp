// What belongs to the pages and not to the text: running heads and feet, page numbers, lines that
// only draw, tables of contents. Private to importing/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// Known by standing at the same edge of most pages, their numbers apart; in a text without pages,
// by standing around numbers that count pages or around what drop_page_numbers left out.
void drop_running_heads(std::vector<WordLine>& lines, Journal& journal);

// Numbers that stand alone at the edge of a page and count with the pages; "- 2 -" and
// "Strona 2 z 5" anywhere; the foot of electronic editions ("Id: … Podpisany Strona 2") and what
// browsers print. In a text without pages, numbers alone where all of them count up.
void drop_page_numbers(std::vector<WordLine>& lines, Journal& journal);

// "_____", "-----" alone on their line.
void drop_drawn_lines(std::vector<WordLine>& lines, Journal& journal);

// "SPIS TREŚCI" and the lines below it that end with a page number. The headings that it lists.
std::vector<std::string> drop_contents(std::vector<WordLine>& lines, Journal& journal);

// "- 2 -", "Strona 2 z 5", "str. 2/32": the number; `certain` when it can be nothing else.
struct PageNumber {
  int number = 0;
  bool certain = false;
};
std::optional<PageNumber> read_page_number(std::string_view line);

}  // namespace bipgen::importing
