#include "importing/page_furniture.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>

#include "parsing/markers.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t edge = 6;             // lines that a running head has at most
constexpr std::size_t longest_head = 400;   // bytes of one of its lines
constexpr std::size_t certain_repeats = 3;  // pages

// A line with its numbers taken out; empty for what is too long for a running head.
std::string key_of(const WordLine& line) {
  std::string key;
  for (const Word& word : line.words) {
    if (key.size() + word.text.size() > longest_head) return {};
    if (!key.empty()) key += ' ';
    for (std::size_t at = 0; at < word.text.size(); ++at) {
      if (!text::is_digit(word.text[at])) {
        key += word.text[at];
      } else if (at == 0 || !text::is_digit(word.text[at - 1])) {
        key += '#';
      }
    }
  }
  return key;
}

bool may_be_head(const WordLine& line) {
  const std::string& last = line.words.back().text;
  if (last.ends_with(';') || last.ends_with(',')) return false;
  const std::string text = joined(line.words, 0, std::min<std::size_t>(line.words.size(), 3));
  if (line.words.size() <= 4 && read_page_number(joined(line.words))) return false;
  const auto marker = parsing::read_marker(text);
  return !marker || marker->level >= act::Level::tiret;
}

std::vector<int> numbers_in(const WordLine& line) {
  std::vector<int> numbers;
  for (const Word& word : line.words) {
    for (std::size_t at = 0; at < word.text.size();) {
      if (!text::is_digit(word.text[at])) {
        ++at;
        continue;
      }
      int value = 0;
      const char* begin = word.text.data() + at;
      const char* end = word.text.data() + word.text.size();
      const auto read = std::from_chars(begin, end, value);
      if (read.ec == std::errc()) numbers.push_back(value);
      at += static_cast<std::size_t>(std::max(read.ptr, begin + 1) - begin);
    }
  }
  return numbers;
}

class PagedHeads {
 public:
  PagedHeads(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_pages(page_spans(lines)), m_journal(journal) {
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
      m_page_of.resize(m_pages[page].end, static_cast<int>(page));
    }
  }

  void drop() {
    if (m_pages.size() < 2) return;
    for (const bool top : {true, false}) {
      std::map<std::string, std::vector<std::size_t>, std::less<>> places;
      for (const PageSpan& page : m_pages) {
        for (std::size_t d = 0; d < edge && d < page.end - page.begin; ++d) {
          const std::size_t i = top ? page.begin + d : page.end - 1 - d;
          if (const std::string key = key_of(m_lines[i]); !key.empty()) places[key].push_back(i);
        }
      }
      Repeated repeated;
      for (const auto& [key, found] : places) {
        if (is_repeated(found)) repeated.insert(key);
      }
      for (const PageSpan& page : m_pages) drop_from_edge(page, top, repeated);
    }
  }

 private:
  using Repeated = std::set<std::string, std::less<>>;

  void drop_from_edge(const PageSpan& page, bool top, const Repeated& repeated) {
    for (std::size_t d = 0; d < edge && d < page.end - page.begin; ++d) {
      WordLine& line = m_lines[top ? page.begin + d : page.end - 1 - d];
      if (line.empty()) continue;
      if (!may_be_head(line) || !repeated.contains(key_of(line))) return;
      if (!m_journal.remove(RepairKind::running_head, line,
                            top ? Msgid("the same words begin most pages")
                                : Msgid("the same words end most pages"))) {
        return;
      }
    }
  }

  bool is_repeated(const std::vector<std::size_t>& places) const {
    std::set<int> pages;
    for (const std::size_t i : places) pages.insert(m_page_of[i]);
    if (pages.size() >= certain_repeats && pages.size() * 2 >= m_pages.size()) return true;
    return pages.size() >= 2 && counts_pages(places);
  }

  // A number in the line grows by one with each page.
  bool counts_pages(const std::vector<std::size_t>& places) const {
    std::map<std::size_t, std::set<int>> shifts;
    std::map<std::size_t, std::size_t> seen;
    for (const std::size_t i : places) {
      const std::vector<int> numbers =
          m_lines[i].empty() ? std::vector<int>() : numbers_in(m_lines[i]);
      for (std::size_t n = 0; n < numbers.size(); ++n) {
        shifts[n].insert(numbers[n] - m_page_of[i]);
        ++seen[n];
      }
    }
    return std::any_of(shifts.begin(), shifts.end(), [&](const auto& shift) {
      return shift.second.size() == 1 && seen[shift.first] == places.size();
    });
  }

  std::vector<WordLine>& m_lines;
  std::vector<PageSpan> m_pages;
  std::vector<int> m_page_of;  // of each line: which of m_pages
  Journal& m_journal;
};

// Whether a line holds words and a page's number: "URZĄD Wydanie 21 Str. 4/32".
std::optional<int> numbered_head(const WordLine& line) {
  for (std::size_t i = 0; i + 1 < line.words.size(); ++i) {
    const std::string word = text::to_lower(line.words[i].text.substr(0, 20));
    if (word != "str." && word != "strona" && word != "s.") continue;
    int number = 0;
    const std::string& next = line.words[i + 1].text;
    const auto read = std::from_chars(next.data(), next.data() + next.size(), number);
    const bool last = i + 2 == line.words.size() || line.words.size() - i <= 4;
    if (read.ec == std::errc() && last) return number;
  }
  return std::nullopt;
}

// A text without pages: heads stand around lines whose numbers count them.
class CountedHeads {
 public:
  CountedHeads(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_journal(journal) {}

  void drop() {
    std::map<std::string, std::vector<std::size_t>> anchors;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (!numbered_head(m_lines[i])) continue;
      if (const std::string key = key_of(m_lines[i]); !key.empty()) anchors[key].push_back(i);
    }
    for (const auto& [key, places] : anchors) {
      if (places.size() >= certain_repeats && count_up(places)) drop_around(places);
    }
  }

 private:
  bool count_up(const std::vector<std::size_t>& places) const {
    for (std::size_t i = 1; i < places.size(); ++i) {
      if (*numbered_head(m_lines[places[i]]) != *numbered_head(m_lines[places[i - 1]]) + 1) {
        return false;
      }
    }
    return true;
  }

  void drop_around(const std::vector<std::size_t>& places) {
    const std::size_t above = same_lines(places, -1);
    const std::size_t below = same_lines(places, 1);
    for (const std::size_t place : places) {
      for (std::size_t i = place - above; i <= place + below; ++i) {
        m_journal.remove(RepairKind::running_head, m_lines[i],
                         Msgid("the same words stand around each page's number"));
      }
      if (place + below + 1 < m_lines.size()) m_lines[place + below + 1].page_begins = true;
    }
  }

  // How many lines before (-1) or after (1) each place are the same everywhere, without an empty
  // line between.
  std::size_t same_lines(const std::vector<std::size_t>& places, int side) const {
    for (std::size_t count = 0; count < edge; ++count) {
      std::string common;
      for (const std::size_t place : places) {
        const std::size_t step = count + 1;
        const bool inside = side < 0 ? place >= step : place + step < m_lines.size();
        if (!inside) return count;
        const WordLine& line = m_lines[side < 0 ? place - step : place + step];
        const WordLine& lower = side < 0 ? m_lines[place - count] : line;
        const std::string key = key_of(line);
        if (lower.blank_before > 0 || key.empty() || !may_be_head(line)) return count;
        if (common.empty()) common = key;
        if (common != key) return count;
      }
    }
    return edge;
  }

  std::vector<WordLine>& m_lines;
  Journal& m_journal;
};

}  // namespace

void drop_running_heads(std::vector<WordLine>& lines, Journal& journal) {
  if (lines.empty()) return;
  if (lines.back().at.page > 0) {
    PagedHeads(lines, journal).drop();
  } else {
    CountedHeads(lines, journal).drop();
    drop_empty(lines);
    PagedHeads(lines, journal).drop();
  }
  drop_empty(lines);
}

}  // namespace bipgen::importing
