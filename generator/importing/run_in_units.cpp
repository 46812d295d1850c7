#include "importing/run_in_units.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "act/level.hpp"
#include "importing/signs.hpp"
#include "parsing/plain_words.hpp"
#include "text/ascii.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

using act::Level;

// Of a label that only digits make: 0 for "1a".
int number_of(const std::string& label) {
  return text::whole_number(label).value_or(0);
}

bool is_list_level(Level level) {
  return level == Level::ustep || level == Level::punkt;
}

bool ends_with_mark_of_clause(const std::string& word) {
  return word.ends_with('.') || word.ends_with(';') || word.ends_with("”") || word.ends_with('"');
}

class RunInDivider {
 public:
  RunInDivider(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_journal(journal) {}

  void divide() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (m_lines[i].kind == LineKind::text && !m_lines[i].empty()) divide_paragraphs(i);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (m_lines[i].kind == LineKind::text && !m_lines[i].empty()) divide_list(i);
    }
  }

 private:
  // "§ 2. Wykonanie … Wójtowi. § 3. Zarządzenie wchodzi …", "… co następuje: § 1. Ustala się …".
  void divide_paragraphs(std::size_t i) {
    const auto marker = marker_of(m_lines[i].words);
    if (marker && marker->quoted) return;
    const bool paragraph = marker && marker->level == Level::paragraf;
    if (paragraph) m_paragraph = text::whole_number(marker->label);
    if (!m_paragraph || is_next_paragraph(i + 1, *m_paragraph + 1)) return;
    const int number = *m_paragraph;
    const std::string label = std::to_string(number + 1) + ".";
    for (std::size_t k = paragraph ? marker->words + 1 : 1; k + 1 < m_lines[i].words.size(); ++k) {
      if (!begins_paragraph_at(m_lines[i].words, k, label, number == 0)) continue;
      if (!divide_at(i, k)) return;
      std::vector<Word>& rest = m_lines[i + 1].words;
      if (rest.front().text != "§") {
        m_journal.replace(RepairKind::marker_space, rest, 0, 1, {"§", label},
                          Msgid("a space stands after §"));
      }
      return;  // the rest is the next line
    }
  }

  static bool begins_paragraph_at(const std::vector<Word>& words, std::size_t k,
                                  const std::string& label, bool first) {
    const bool glued = words[k].text == "§" + label;
    const bool apart = words[k].text == "§" && words[k + 1].text == label;
    const std::size_t next = k + (glued ? 1 : 2);
    if ((!glued && !apart) || next >= words.size() || !begins_capital(words[next].text))
      return false;
    const std::string& before = words[k - 1].text;
    return first ? before.ends_with(':') : ends_with_mark_of_clause(before);
  }

  // Whether the next line of a paragraph has the number that comes next.
  bool is_next_paragraph(std::size_t from, int number) const {
    for (std::size_t i = from; i < m_lines.size(); ++i) {
      const auto marker = marker_of(m_lines[i].words);
      if (marker && marker->level == Level::paragraf && !marker->quoted) {
        return number_of(marker->label) == number;
      }
    }
    return false;
  }

  // The unit of this line, and the one that comes after the next at the head of a line below.
  void divide_list(std::size_t i) {
    const auto marker = marker_of(m_lines[i].words);
    const auto next = next_in_list(i);
    if (!next) return;
    const int found = number_of(next->label);
    const bool same = marker && marker->level == next->level && !marker->quoted;
    const int own = same ? number_of(marker->label) : 0;
    if (same ? own == 0 || found != own + 2 : found != 2) return;
    if (!same && marker && marker->level > next->level) return;
    const std::string label = std::to_string(found - 1) + (next->level == Level::punkt ? ")" : ".");
    if (const auto place = only_place(i, label, next->level, same)) divide_at(i, *place);
  }

  // The first line below with a marker of a list, if nothing wider stands before it.
  std::optional<LineMarker> next_in_list(std::size_t i) const {
    const auto marker = marker_of(m_lines[i].words);
    for (std::size_t below = i + 1; below < m_lines.size(); ++below) {
      const auto next = marker_of(m_lines[below].words);
      if (!next) {
        if (m_lines[below].words.size() > 40) return std::nullopt;
        continue;
      }
      const bool list = is_list_level(next->level) && !next->quoted && !next->bare;
      // "1a)" of new wording stands between.
      if (is_list_level(next->level) && number_of(next->label) == 0) continue;
      // Items of the unit itself may stand between.
      if (marker && next->level > marker->level && is_list_level(marker->level) &&
          next->label != "2") {
        continue;
      }
      return list ? next : std::nullopt;
    }
    return std::nullopt;
  }

  // Where the label stands inside the line and a unit can begin there.
  std::optional<std::size_t> only_place(std::size_t i, const std::string& label, Level level,
                                        bool follows) const {
    const std::vector<Word>& words = m_lines[i].words;
    std::optional<std::size_t> found;
    for (std::size_t k = 2; k + 1 < words.size(); ++k) {
      if (words[k].text != label) continue;
      const std::string& before = words[k - 1].text;
      const bool capital = begins_capital(words[k + 1].text);
      const bool cited = parsing::expects_label(joined(words, k - 2, k));
      const bool place =
          follows
              ? (level == Level::ustep ? capital : before.ends_with(';') || before.ends_with(','))
              : before.ends_with(':');
      if (cited || !place) continue;
      if (found) return std::nullopt;
      found = k;
    }
    return found;
  }

  bool divide_at(std::size_t i, std::size_t k) {
    const Word& before = m_lines[i].words[k - 1];
    const Word& first = m_lines[i].words[k];
    if (!m_journal.note(RepairKind::line_division, before, first, before.text + " " + first.text,
                        before.text + "\n" + first.text,
                        Msgid("a unit of the law begins inside a line"))) {
      return false;
    }
    const auto at = static_cast<std::ptrdiff_t>(k);
    WordLine rest = m_lines[i];
    rest.words.erase(rest.words.begin(), rest.words.begin() + at);
    rest.at = rest.words.front().at;
    rest.blank_before = 1;
    rest.page_begins = false;
    m_lines[i].words.resize(k);
    m_lines[i].end = LineEnd::paragraph;
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
    return true;
  }

  std::vector<WordLine>& m_lines;
  Journal& m_journal;
  std::optional<int> m_paragraph = 0;  // read last; none after "1a"
};

}  // namespace

void divide_run_in_units(std::vector<WordLine>& lines, Journal& journal) {
  RunInDivider(lines, journal).divide();
}

void part_glued_basis(std::vector<WordLine>& lines, Journal& journal) {
  for (WordLine& line : lines) {
    for (std::size_t k = 0; k + 1 < line.words.size(); ++k) {
      const std::string word = line.words[k].text;
      const std::size_t stop = word.find(".Na");
      const bool glued = stop != std::string::npos && stop > 1 && stop + 3 == word.size() &&
                         line.words[k + 1].text == "podstawie";
      if (!glued) continue;
      journal.replace(RepairKind::marker_space, line.words, k, k + 1,
                      {word.substr(0, stop + 1), "Na"},
                      Msgid("no space between two sentences in the source"));
    }
  }
}

}  // namespace bipgen::importing
