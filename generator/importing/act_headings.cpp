#include <algorithm>
#include <optional>
#include <string>

#include "calendar/spelling.hpp"
#include "importing/act_frame.hpp"
#include "importing/headings.hpp"
#include "importing/signs.hpp"
#include "parsing/headings.hpp"
#include "parsing/markers.hpp"
#include "parsing/plain_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t longest_title = 30;  // words
constexpr std::size_t most_title_lines = 6;
constexpr std::size_t shortest_heading = 8;  // bytes

std::string start_of(const WordLine& line) {
  return joined(line.words, 0, std::min<std::size_t>(line.words.size(), 8));
}

bool has_small_letters(std::string_view text) {
  return text::to_upper(text) != text;
}

class ActHeadings {
 public:
  ActHeadings(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_journal(journal) {}

  void mark() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      WordLine& line = m_lines[i];
      if (line.empty() || line.kind == LineKind::table_row) continue;
      if (begins_annex(m_lines, i) && (ends_before(i) || is_head_of_annex(line))) {
        read_annex(i);
      } else if (is_chapter(line) || is_chapter_with_title(i)) {
        read_chapter(i);
      } else if (is_book(line)) {
        read_book(i);
      } else if (is_roman_heading(line) && line.blank_before > 0 && !goes_on_below(i)) {
        set_heading(line, m_annex ? 3 : 2, Msgid("a part with a Roman number"));
        m_roman = line.words.front().text;
      } else if (is_capital_heading(i)) {
        set_heading(line, m_annex ? 3 : 2, Msgid("a line in capitals above a paragraph of law"));
      } else if (is_reasons(line) && ends_before(i)) {
        m_journal.doubt(DoubtKind::left_out, line.words.front(), joined(line.words),
                        Msgid("the reasons of an act are no part of it: still in the text"));
        set_heading(line, 2, Msgid("the reasons begin here"));
      } else if (line.kind == LineKind::heading) {
        // A unit of the law is no heading, whatever the file says.
        if (marker_of(line.words)) line.kind = LineKind::text;
        if (line.kind == LineKind::heading) line.depth = std::max(line.depth, m_annex ? 3 : 2);
      }
    }
    drop_empty(m_lines);
  }

 private:
  // An annex that a sentence names at the head of a line is none.
  bool ends_before(std::size_t i) const {
    if (i == 0 || m_lines[i].page_begins) return true;
    std::size_t before = i - 1;
    while (before > 0 && m_lines[before].empty()) --before;
    return m_lines[before].empty() || ends_sentence(m_lines[before].words.back().text) ||
           m_lines[before].kind == LineKind::heading;
  }

  static std::string without_quote(const std::string& text) {
    const bool quoted = text.starts_with(parsing::opening_mark);
    return quoted ? text.substr(parsing::opening_mark.size()) : text;
  }

  static bool is_chapter(const WordLine& line) {
    if (line.words.size() > longest_title) return false;
    const std::string text = without_quote(joined(line.words));
    const bool alone = parsing::is_chapter(text);
    const bool titled = parsing::looks_like_chapter(text) && !ends_sentence(text) &&
                        !text.ends_with(';') && !text.ends_with(',');
    return alone || titled;
  }

  // "Rozdział 1 Postanowienia ogólne" right above a paragraph of law.
  bool is_chapter_with_title(std::size_t i) const {
    const WordLine& line = m_lines[i];
    if (line.words.size() < 3 || line.words.size() > longest_title / 2 || !ends_before(i) ||
        i + 1 >= m_lines.size() || ends_clause(line.words.back().text) ||
        !begins_capital(line.words[2].text)) {
      return false;
    }
    const auto next = marker_of(m_lines[i + 1].words);
    return next && next->level == act::Level::paragraf && !next->quoted &&
           parsing::is_chapter(joined(line.words, 0, 2));
  }

  // "TYTUŁ I", "CZĘŚĆ II": wider than the levels that content files know.
  static bool is_book(const WordLine& line) {
    if (line.words.size() != 2) return false;
    const std::string& word = line.words[0].text;
    std::string number = line.words[1].text;
    if (number.ends_with('.')) number.pop_back();
    const bool named = word == "TYTUŁ" || word == "CZĘŚĆ" || word == "KSIĘGA";
    return named && number.size() < 7 && number.find_first_not_of("IVX") == std::string::npos;
  }

  void read_book(std::size_t i) {
    if (!set_heading(m_lines[i], m_annex ? 3 : 2, Msgid("a part of the act begins here"))) return;
    const bool titled = is_title_line(i + 1) && !has_small_letters(joined(m_lines[i + 1].words));
    if (titled) append(m_lines[i], m_lines[i + 1]);
  }

  // "I. Ustala się dochody / na rok 2004": a sentence, no heading.
  bool goes_on_below(std::size_t i) const {
    if (i + 1 >= m_lines.size() || m_lines[i + 1].empty()) return false;
    const WordLine& next = m_lines[i + 1];
    return next.blank_before == 0 && begins_lower(next.words.front().text) &&
           m_lines[i].end == LineEnd::unknown;
  }

  // "II. ZASADY": the next of its kind.
  bool is_roman_heading(const WordLine& line) const {
    if (line.words.size() < 2 || line.words.size() > longest_title / 2) return false;
    std::string number = line.words.front().text;
    if (!number.ends_with('.') || ends_clause(line.words.back().text)) return false;
    number.pop_back();
    std::string last = m_roman;
    if (!last.empty()) last.pop_back();
    const auto next = last.empty() ? std::optional<act::Label>()
                                   : act::successor(act::Label(last), act::Level::dzial);
    return (number == "I" || (next && next->text() == number)) &&
           begins_capital(line.words[1].text);
  }

  // "CELE I ZADANIA", "1. POSTANOWIENIA OGÓLNE" right above a "§", below a paragraph of law.
  bool is_capital_heading(std::size_t i) const {
    const WordLine& line = m_lines[i];
    if (i == 0 || i + 1 >= m_lines.size() || line.words.size() > longest_title / 2) return false;
    const std::string words = joined(line.words);
    const bool capitals = !has_small_letters(words) && text::to_lower(words) != words;
    const auto marker = marker_of(line.words);
    const auto next = marker_of(m_lines[i + 1].words);
    const bool above = next && next->level == act::Level::paragraf && !next->quoted;
    const bool numbered = marker && marker->level == act::Level::ustep && line.words.size() > 1;
    if (!capitals || !above || (marker && !numbered) || words.size() < shortest_heading)
      return false;
    const std::string& last = line.words.back().text;
    return ends_before(i) && !last.ends_with(';') && !last.ends_with(',') && !last.ends_with(':');
  }

  static bool is_reasons(const WordLine& line) {
    if (line.words.size() > 4 || ends_clause(line.words.back().text)) return false;
    const std::string& first = line.words.front().text;
    return first.size() < 20 && begins_capital(first) && text::folded(first) == "uzasadnienie";
  }

  bool set_heading(WordLine& line, int depth, source::Msgid reason) {
    const std::string text = start_of(line);
    if (!m_journal.note(RepairKind::heading, line.words.front(), line.words.back(), text,
                        "## " + text, reason)) {
      return false;
    }
    line.kind = LineKind::heading;
    line.depth = depth;
    return true;
  }

  void append(WordLine& line, WordLine& next) {
    const std::string last = line.words.back().text;
    const std::string first = next.words.front().text;
    if (!m_journal.note(RepairKind::heading, line.words.back(), next.words.front(),
                        last + "\n" + first, last + " " + first,
                        Msgid("a heading that stands on several lines"))) {
      return;
    }
    next.words.front().gap = 1;
    for (Word& word : next.words) line.words.push_back(std::move(word));
    next.words.clear();
    next.cell_ends.clear();
  }

  // "Załącznik nr 1 / do zarządzenia nr 12/24 / Burmistrza … / z dnia 5 stycznia 2024 r."
  void read_annex(std::size_t i) {
    m_annex = true;
    m_roman.clear();
    if (!set_heading(m_lines[i], 2, Msgid("an annex begins here"))) return;
    std::size_t next = i + 1;
    for (; next < m_lines.size() && next <= i + most_title_lines; ++next) {
      const WordLine& line = m_lines[next];
      const std::string so_far = joined(m_lines[i].words);
      const std::string start = text::to_lower(start_of(line));
      const bool goes_on = !calendar::find_date(so_far) &&
                           (start.starts_with("do ") || so_far.find(" do ") != so_far.npos) &&
                           !marker_of(line.words) && line.words.size() <= 14;
      if (!goes_on) break;
      append(m_lines[i], m_lines[next]);
    }
    read_title(next, 3);
  }

  // Lines above the first unit: in capitals, or short and without a full stop.
  void read_title(std::size_t i, int depth) {
    if (!is_title_line(i)) return;
    if (!set_heading(m_lines[i], depth, Msgid("the title of an annex"))) return;
    const bool capitals = !has_small_letters(joined(m_lines[i].words));
    std::size_t next = i + 1;
    for (; next < m_lines.size() && next < i + most_title_lines && is_title_line(next); ++next) {
      if (begins_sentence(next)) break;
      const bool same_kind = capitals == !has_small_letters(joined(m_lines[next].words));
      if (!same_kind && m_lines[next].blank_before > 0) break;
      append(m_lines[i], m_lines[next]);
    }
  }

  bool is_title_line(std::size_t i) const {
    if (i >= m_lines.size() || m_lines[i].empty()) return false;
    const WordLine& line = m_lines[i];
    if (line.kind == LineKind::table_row || line.kind == LineKind::list_item) return false;
    const std::string& last = line.words.back().text;
    // The head of a table that only spaces set apart.
    const auto columns = std::count_if(line.words.begin() + 1, line.words.end(),
                                       [](const Word& word) { return word.gap >= 3; });
    if (columns > 1) return false;
    return line.words.size() <= longest_title && !marker_of(line.words) && !is_chapter(line) &&
           !is_roman_heading(line) && !begins_annex(m_lines, i) && !ends_clause(last);
  }

  // A line that the next one ends as a sentence is no title: "Regulamin, zwany dalej … / … pracy."
  bool begins_sentence(std::size_t i) const {
    if (i + 1 >= m_lines.size() || m_lines[i + 1].empty()) return false;
    const WordLine& next = m_lines[i + 1];
    return next.blank_before == 0 && begins_lower(next.words.front().text) &&
           ends_sentence(next.words.back().text) && m_lines[i].end == LineEnd::unknown;
  }

  // "Postanowienia ogólne." between "Rozdział 1" and a paragraph of law.
  bool is_title_with_full_stop(std::size_t i) const {
    if (i + 1 >= m_lines.size() || m_lines[i].empty() || m_lines[i + 1].empty()) return false;
    const WordLine& line = m_lines[i];
    const auto next = marker_of(m_lines[i + 1].words);
    return line.words.size() <= 6 && line.kind == LineKind::text && !marker_of(line.words) &&
           begins_capital(line.words.front().text) && line.words.back().text.ends_with('.') &&
           next && next->level == act::Level::paragraf && !next->quoted;
  }

  void read_chapter(std::size_t i) {
    const std::string text = without_quote(joined(m_lines[i].words));
    const auto heading = parsing::read_heading(text, parsing::Grammar::act);
    int depth = m_annex ? 3 : 2;
    if (heading.level == act::Level::dzial) m_in_division = true;
    if (heading.level != act::Level::dzial && m_in_division) ++depth;
    if (heading.level == act::Level::oddzial) ++depth;
    if (!set_heading(m_lines[i], depth, Msgid("a chapter begins here"))) return;
    if (!parsing::is_chapter(text)) return;
    if (is_title_with_full_stop(i + 1)) return append(m_lines[i], m_lines[i + 1]);
    for (std::size_t next = i + 1; next <= i + 4 && is_title_line(next); ++next) {
      if (begins_sentence(next)) break;
      // The title is what stands right below; a paragraph of text is longer.
      if (next > i + 1 && m_lines[next].blank_before > 0) break;
      append(m_lines[i], m_lines[next]);
    }
  }

  std::vector<WordLine>& m_lines;
  Journal& m_journal;
  bool m_annex = false;
  std::string m_roman;  // "II." of the last part with a Roman number
  bool m_in_division = false;
};

}  // namespace

void mark_act_headings(std::vector<WordLine>& lines, Journal& journal) {
  ActHeadings(lines, journal).mark();
}

}  // namespace bipgen::importing
