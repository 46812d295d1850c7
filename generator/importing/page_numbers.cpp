// Numbers of pages, and what electronic editions and browsers print beside them.
#include <algorithm>
#include <map>
#include <string>

#include "importing/page_furniture.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr auto of_page = Msgid("the number of the page");

constexpr std::size_t longest = 8;         // words of a line that numbers a page
constexpr std::size_t fewest_numbers = 3;  // alone on their lines, in a text without pages
constexpr std::size_t shortest_page = 6;   // lines between them

std::optional<int> page_number(std::string_view text) {
  const auto number = text::whole_number(text);
  return text.size() <= 4 && number && *number > 0 ? number : std::nullopt;
}

bool is_dash(std::string_view word) {
  return word == "-" || word == "–" || word == "—";
}

// "Id: 4E2B54C5-1C2D-4F46-9D1F-C31A5B6B9C70. Podpisany Strona 1".
bool is_foot_of_edition(const WordLine& line) {
  if (line.words.size() < 2 || line.words[0].text != "Id:") return false;
  const std::string& id = line.words[1].text;
  const auto hyphens = std::count(id.begin(), id.end(), '-');
  return hyphens == 4 && id.size() >= 36 &&
         id.find_first_not_of("0123456789ABCDEFabcdef-.") == std::string::npos;
}

// "https://bip.przykladowo.example/akt 2/5": what browsers print below a page.
bool is_foot_of_browser(const WordLine& line) {
  const std::string& last = line.words.back().text;
  const std::size_t slash = last.find('/');
  if (slash == std::string::npos || !page_number(last.substr(0, slash)) ||
      !page_number(last.substr(slash + 1))) {
    return false;
  }
  return std::any_of(line.words.begin(), line.words.end() - 1, [](const Word& word) {
    return word.text.starts_with("http://") || word.text.starts_with("https://") ||
           word.text.starts_with("file:///");
  });
}

// "28.11.2026, 14:04 Tytuł": what they print above it.
bool is_head_of_browser(const WordLine& line) {
  if (line.words.size() < 2 || line.words.size() > 40) return false;
  const std::string& day = line.words[0].text;
  const std::string& time = line.words[1].text;
  const std::size_t colon = time.find(':');
  return day.size() >= 7 && day.back() == ',' &&
         day.find_first_not_of("0123456789./-,") == std::string::npos &&
         text::is_digit(day.front()) && colon != std::string::npos && colon > 0 &&
         colon + 2 < time.size() && text::is_digit(time.front()) && text::is_digit(time[colon + 1]);
}

class PageNumbers {
 public:
  PageNumbers(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_journal(journal) {}

  void drop() {
    if (m_lines.empty()) return;
    drop_certain();
    const std::vector<PageSpan> pages = page_spans(m_lines);
    if (m_lines.back().at.page == 0) {
      drop_lone();
    } else if (pages.size() > 1) {
      drop_bare(pages, true);
      drop_bare(pages, false);
    }
  }

 private:
  bool remove(std::size_t i) {
    if (!m_journal.remove(RepairKind::page_number, m_lines[i], of_page)) return false;
    // Where nothing else tells pages apart, their numbers do.
    const bool unpaged = m_lines[i].at.page == 0;
    if (unpaged && i + 1 < m_lines.size()) m_lines[i + 1].page_begins = true;
    return true;
  }

  void drop_certain() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      const WordLine& line = m_lines[i];
      if (line.empty() || line.words.size() > longest) continue;
      if (is_foot_of_browser(line)) {
        drop_head_of_browser(i);
        remove(i);
        continue;
      }
      const auto read = read_page_number(joined(line.words));
      if (is_foot_of_edition(line) || (read && read->certain)) remove(i);
    }
  }

  // The first line of the page whose foot stands at `foot`; a text in the order of drawing has it
  // right before the foot.
  void drop_head_of_browser(std::size_t foot) {
    std::size_t first = foot;
    while (first > 0 && m_lines[first - 1].at.page == m_lines[foot].at.page &&
           !m_lines[first].page_begins) {
      --first;
    }
    while (first < foot && m_lines[first].empty()) ++first;
    if (foot > first && is_head_of_browser(m_lines[foot - 1])) first = foot - 1;
    if (is_head_of_browser(m_lines[first])) {
      m_journal.remove(RepairKind::running_head, m_lines[first],
                       Msgid("what a browser prints above a page"));
    }
  }

  // In a text without pages: all numbers that stand alone count up, a page apart.
  void drop_lone() {
    std::vector<std::size_t> places;
    int last = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (m_lines[i].words.size() != 1 || m_lines[i].kind != LineKind::text) continue;
      const auto number = page_number(m_lines[i].words.front().text);
      if (!number) continue;
      const bool follows =
          places.empty() || (*number == last + 1 && i - places.back() >= shortest_page);
      if (!follows) return;
      places.push_back(i);
      last = *number;
    }
    if (places.size() < fewest_numbers) return;
    for (const std::size_t place : places) remove(place);
  }

  WordLine* edge_line(const PageSpan& page, bool top) {
    for (std::size_t d = 0; d < page.end - page.begin; ++d) {
      WordLine& line = m_lines[top ? page.begin + d : page.end - 1 - d];
      if (!line.empty()) return &line;
    }
    return nullptr;
  }

  // Numbers alone that keep one distance from the pages' own.
  void drop_bare(const std::vector<PageSpan>& pages, bool top) {
    std::map<int, std::vector<WordLine*>> by_shift;
    for (const PageSpan& page : pages) {
      WordLine* line = edge_line(page, top);
      if (!line || line->words.size() > 1) continue;
      const auto read = read_page_number(line->words.front().text);
      if (read) by_shift[read->number - line->at.page].push_back(line);
    }
    for (const auto& [shift, found] : by_shift) {
      if (found.size() < 2) continue;
      for (WordLine* line : found) m_journal.remove(RepairKind::page_number, *line, of_page);
    }
  }

  std::vector<WordLine>& m_lines;
  Journal& m_journal;
};

}  // namespace

std::optional<PageNumber> read_page_number(std::string_view line) {
  const std::vector<std::string_view> words = text::split_words(line);
  if (words.empty() || words.size() > 4 || line.size() > 60) return std::nullopt;
  if (words.size() == 1) {
    const auto number = page_number(words[0]);
    return number ? std::optional(PageNumber{*number, false}) : std::nullopt;
  }
  if (words.size() == 3 && is_dash(words[0]) && is_dash(words[2])) {
    const auto number = page_number(words[1]);
    return number ? std::optional(PageNumber{*number, true}) : std::nullopt;
  }
  const std::string word = text::to_lower(words[0]);
  if (word != "strona" && word != "str." && word != "page") return std::nullopt;
  // "2 z 5", "2z 5", "2/32", "| 2": a scan has its own spaces.
  std::string rest;
  bool barred = false;
  for (std::size_t i = 1; i < words.size(); ++i) {
    barred |= words[i] == "|";
    if (words[i] != "|") rest += words[i];
  }
  const std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
  const auto number = page_number(rest.substr(0, end));
  if (end == rest.size()) {
    const bool alone = words.size() == 2 || barred;
    return number && alone ? std::optional(PageNumber{*number, true}) : std::nullopt;
  }
  for (const std::string_view of : {"z", "of", "/"}) {
    const bool counted = rest.compare(end, of.size(), of) == 0 &&
                         page_number(std::string_view(rest).substr(end + of.size()));
    if (number && counted) return PageNumber{*number, true};
  }
  return std::nullopt;
}

void drop_page_numbers(std::vector<WordLine>& lines, Journal& journal) {
  PageNumbers(lines, journal).drop();
  drop_empty(lines);
}

}  // namespace bipgen::importing
