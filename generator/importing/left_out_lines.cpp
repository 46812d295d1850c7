// Drawn lines and tables of contents.
#include <algorithm>
#include <string>

#include "importing/page_furniture.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

// "17", alone.
bool is_page_number(std::string_view word) {
  const auto read = read_page_number(word);
  return read && word.find(' ') == std::string_view::npos;
}

// A line of a table of contents: words and then the number of a page, after dots or a gap.
bool is_contents_line(const WordLine& line) {
  if (line.words.size() < 2) return false;
  const Word& last = line.words.back();
  if (!is_page_number(last.text)) {
    const std::size_t dots = last.text.find_last_of('.');
    return dots != std::string::npos && dots > 2 && last.text[dots - 1] == '.' &&
           is_page_number(std::string_view(last.text).substr(dots + 1));
  }
  const Word& before = line.words[line.words.size() - 2];
  return last.gap > 1 || line.kind == LineKind::table_row || before.text.ends_with("..") ||
         before.text.ends_with("…");
}

// Without the page's number and the dots before it.
std::string listed_heading(const WordLine& line) {
  std::string text = joined(line.words);
  while (!text.empty() && (text::is_digit(text.back()) || text.back() == ' ')) text.pop_back();
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
  return text;
}

bool is_contents_head(const WordLine& line) {
  if (line.words.size() > 3) return false;
  const std::string folded = text::folded(joined(line.words));
  return folded == "spis tresci" || folded == "spis tresci:" || folded == "tresc";
}

}  // namespace

void drop_drawn_lines(std::vector<WordLine>& lines, Journal& journal) {
  for (WordLine& line : lines) {
    std::size_t signs = 0;
    const bool drawn =
        std::all_of(line.words.begin(), line.words.end(), [&signs](const Word& word) {
          signs += text::count_characters(word.text);
          return word.text.find_first_not_of("_-=~*") == std::string::npos ||
                 word.text.find_first_not_of("—–") == std::string::npos;
        });
    if (drawn && (signs >= 5 || (signs >= 3 && line.words.size() == 1))) {
      journal.remove(RepairKind::drawn_line, line, Msgid("a line that is drawn, not written"));
    }
  }
  drop_empty(lines);
}

std::vector<std::string> drop_contents(std::vector<WordLine>& lines, Journal& journal) {
  std::vector<std::string> headings;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_contents_head(lines[i])) continue;
    std::size_t end = i + 1;
    // An entry may have two lines, of which the second has the number.
    while (end < lines.size()) {
      if (is_contents_line(lines[end])) {
        ++end;
      } else if (end + 1 < lines.size() && is_contents_line(lines[end + 1]) &&
                 lines[end + 1].blank_before == 0 && end > i + 1) {
        end += 2;
      } else {
        break;
      }
    }
    if (end < i + 3) continue;
    for (std::size_t entry = i; entry < end; ++entry) {
      if (entry > i) headings.push_back(listed_heading(lines[entry]));
      journal.remove(RepairKind::contents, lines[entry],
                     Msgid("a table of contents: pages have other numbers on the site"));
    }
    i = end - 1;
  }
  drop_empty(lines);
  return headings;
}

}  // namespace bipgen::importing
