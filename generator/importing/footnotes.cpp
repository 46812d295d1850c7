#include "importing/footnotes.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "importing/act_frame.hpp"
#include "importing/signs.hpp"
#include "text/ascii.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t shortest_rule = 5;  // signs

bool is_rule(const WordLine& line) {
  return line.words.size() == 1 && line.words[0].text.size() >= shortest_rule &&
         line.words[0].text.find_first_not_of("_-") == std::string::npos;
}

// The raised digit at `at`: its value and length; length 0 for anything else.
struct Digit {
  int value = 0;
  std::size_t length = 0;
};
Digit raised_digit(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 10> raised{"⁰", "¹", "²", "³", "⁴",
                                                    "⁵", "⁶", "⁷", "⁸", "⁹"};
  for (std::size_t i = 0; i < raised.size(); ++i) {
    if (text.substr(at).starts_with(raised[i])) return {static_cast<int>(i), raised[i].size()};
  }
  return {};
}

struct Reference {
  std::string label;  // empty: none
  std::size_t begin = 0;
  std::size_t length = 0;
};

// "¹⁾" from byte `at` on: raised digits and a raised bracket.
Reference raised_reference(std::string_view word, std::size_t at) {
  constexpr std::string_view bracket = "⁾";
  Reference found{{}, at, 0};
  std::size_t end = at;
  for (Digit digit = raised_digit(word, end); digit.length > 0; digit = raised_digit(word, end)) {
    found.label += static_cast<char>('0' + digit.value);
    end += digit.length;
  }
  if (found.label.empty() || found.label.size() > 3 || !word.substr(end).starts_with(bracket)) {
    return {};
  }
  found.length = end + bracket.size() - at;
  return found;
}

// "12" of "12)" and "¹²⁾"; empty for other words.
std::string label_of(std::string_view word) {
  const Reference raised = raised_reference(word, 0);
  if (raised.length == word.size()) return raised.label;
  const std::size_t end = std::min(word.find_first_not_of("0123456789"), word.size());
  if (end == 0 || end > 3 || word.substr(end) != ")") return {};
  return std::string(word.substr(0, end));
}

// "gminnym1),", "zm.1))", "zm.¹⁾)": a number and a bracket after a letter or an abbreviation's full
// stop.
Reference reference_in(const std::string& word) {
  for (std::size_t at = word.find_first_of("\xC2\xE2"); at != std::string::npos && at > 0;
       at = word.find_first_of("\xC2\xE2", at + 1)) {
    Reference raised = raised_reference(word, at);
    if (raised.length > 0) return raised;
  }
  const std::size_t bracket = word.find(')');
  if (bracket == std::string::npos || bracket < 2) return {};
  std::size_t begin = bracket;
  while (begin > 0 && text::is_digit(word[begin - 1])) --begin;
  if (begin == 0 || begin == bracket || bracket - begin > 3) return {};
  const char before = word[begin - 1];
  const bool letter = static_cast<unsigned char>(before) >= 0x80 || (before | 0x20) >= 'a';
  if (!letter && before != '.') return {};
  constexpr std::array<std::string_view, 10> units{"pkt", "ust.", "lit.", "art.", "poz.",
                                                   "nr",  "ust",  "lit",  "art",  "Nr"};
  const std::string stem = word.substr(0, begin);
  if (std::find(units.begin(), units.end(), stem) != units.end()) return {};
  return {word.substr(begin, bracket - begin), begin, bracket + 1 - begin};
}

class FootnoteMover {
 public:
  FootnoteMover(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_journal(journal) {}

  void move() {
    std::vector<WordLine> kept;
    std::vector<WordLine> moved;
    kept.reserve(m_lines.size());
    find_references();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (const std::size_t end = m_note_ends[i]; end > 0) {
        for (; i < end; ++i) {
          auto& target = move_line(m_lines[i]) ? moved : kept;
          target.push_back(std::move(m_lines[i]));
        }
        --i;
        continue;
      }
      const std::size_t end = notes_end(i);
      kept.push_back(std::move(m_lines[i]));
      if (end == 0) continue;
      for (++i; i < end; ++i) {
        auto& target = move_line(m_lines[i]) ? moved : kept;
        target.push_back(std::move(m_lines[i]));
      }
      --i;
    }
    if (!m_labels.empty()) {
      for (WordLine& line : kept) cite(line);
    }
    if (!moved.empty()) moved.front().blank_before = 1;
    std::move(moved.begin(), moved.end(), std::back_inserter(kept));
    m_lines = std::move(kept);
  }

 private:
  // "zm.1))", "ZDROWIA1)": which line has the number of a note first. "pkt1)" is none.
  void find_references() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      for (const Word& word : m_lines[i].words) {
        const Reference reference = reference_in(word.text);
        if (!reference.label.empty()) m_references.emplace(reference.label, i);
      }
    }
    m_next_unit.assign(m_lines.size() + 1, m_lines.size());
    m_next_annex.assign(m_lines.size() + 1, m_lines.size());
    for (std::size_t i = m_lines.size(); i-- > 0;) {
      const auto marker = marker_of(m_lines[i].words);
      const bool unit = marker && marker->level <= act::Level::paragraf && !marker->quoted;
      m_next_unit[i] = unit ? i : m_next_unit[i + 1];
      m_next_annex[i] = begins_annex(m_lines, i) ? i : m_next_annex[i + 1];
    }
    m_note_ends.assign(m_lines.size(), 0);
    std::set<std::string> seen;
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
      const std::size_t end = end_of_note_below(i);
      if (end > 0 && seen.insert(label_of(m_lines[i].words.front().text)).second) {
        m_note_ends[i] = end;
      }
    }
  }

  // A note without a rule: below the last unit, "1) Zmiany tekstu …", where a word above has its
  // number. 0 for other lines.
  std::size_t end_of_note_below(std::size_t i) const {
    if (!begins_note(i) || m_lines[i - 1].empty()) return 0;
    const bool below = m_next_unit[i] >= m_next_annex[i];
    const std::string& before = m_lines[i - 1].words.back().text;
    const bool apart = ends_sentence(before) || m_lines[i].blank_before > 0 ||
                       m_lines[i - 1].end == LineEnd::paragraph || is_rule(m_lines[i - 1]);
    if (!below || !apart || before.ends_with(':') || before.ends_with(';')) return 0;
    std::size_t end = i + 1;
    while (end < m_next_annex[i] && m_lines[end].blank_before == 0 && !m_lines[end].page_begins &&
           m_lines[end - 1].end == LineEnd::unknown && !marker_of(m_lines[end].words)) {
      ++end;
    }
    return end;
  }

  bool begins_note(std::size_t i) const {
    const WordLine& line = m_lines[i];
    if (line.empty() || line.words.size() < 3 || line.kind == LineKind::table_row) return false;
    const std::string label = label_of(line.words.front().text);
    const auto reference = m_references.find(label);
    return !label.empty() && reference != m_references.end() && reference->second < i &&
           (begins_capital(line.words[1].text) || line.words[1].text == "zmiany");
  }

  // Where the notes below the rule at `i` end; 0 when none stand there.
  std::size_t notes_end(std::size_t i) const {
    if (!is_rule(m_lines[i]) || m_lines[i].at.page == 0 || i + 1 == m_lines.size()) return 0;
    const WordLine& first = m_lines[i + 1];
    const std::string label = label_of(first.words.front().text);
    if (first.at.page != m_lines[i].at.page || label.empty() || first.words.size() < 2) return 0;
    if (m_labels.contains(label)) {
      m_journal.doubt(DoubtKind::left_out, first.words.front(), joined(first.words).substr(0, 200),
                      Msgid("a note at the foot of the page whose number another note has"));
      return 0;
    }
    std::size_t end = i + 1;
    while (end < m_lines.size() && m_lines[end].at.page == first.at.page) ++end;
    return end;
  }

  bool move_line(WordLine& line) {
    const std::string label = label_of(line.words.front().text);
    if (!label.empty() && line.words.size() > 1 && !m_labels.contains(label)) {
      if (!m_journal.replace(RepairKind::footnote, line.words, 0, 1, {"[^" + label + "]:"},
                             Msgid("a note at the foot of the page"))) {
        return false;
      }
      m_labels.insert(label);
    } else if (m_labels.empty()) {
      return false;
    }
    return m_journal.move_to_end(RepairKind::footnote, line,
                                 Msgid("notes at the foot of pages stand below the text"));
  }

  // "gminnym1)," -> "gminnym[^1],": the first word that has the number.
  void cite(WordLine& line) {
    for (std::size_t w = 0; w < line.words.size(); ++w) {
      const std::string word = line.words[w].text;
      const Reference reference = reference_in(word);
      const std::string& label = reference.label;
      if (label.empty() || !m_labels.contains(label) || m_cited.contains(label)) continue;
      m_journal.replace(RepairKind::footnote, line.words, w, w + 1,
                        {word.substr(0, reference.begin) + "[^" + label + "]" +
                         word.substr(reference.begin + reference.length)},
                        Msgid("the number of a note at the foot of the page"));
      m_cited.insert(label);
    }
  }

  std::vector<WordLine>& m_lines;
  Journal& m_journal;
  std::map<std::string, std::size_t> m_references;
  std::vector<std::size_t> m_next_unit;
  std::vector<std::size_t> m_next_annex;
  std::vector<std::size_t> m_note_ends;
  std::set<std::string> m_labels;
  std::set<std::string> m_cited;
};

}  // namespace

void move_footnotes(std::vector<WordLine>& lines, Journal& journal) {
  FootnoteMover(lines, journal).move();
}

bool begins_footnote(const WordLine& line) {
  if (line.empty()) return false;
  const std::string& word = line.words.front().text;
  const std::size_t length = footnote_reference(word, 0);
  return length > 0 && word.substr(length) == ":";
}

std::size_t footnote_reference(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "[^") return 0;
  std::size_t end = at + 2;
  while (end < text.size() && text::is_digit(text[end])) ++end;
  const bool reference = end > at + 2 && end - at < 8 && end < text.size() && text[end] == ']';
  return reference ? end + 1 - at : 0;
}

}  // namespace bipgen::importing
