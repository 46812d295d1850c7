#include "importing/footnotes.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "importing/act_frame.hpp"
#include "importing/note_references.hpp"
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

class FootnoteMover {
 public:
  FootnoteMover(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_journal(journal) {}

  void move() {
    std::vector<WordLine> kept;
    std::vector<WordLine> moved;
    kept.reserve(m_lines.size());
    find_notes();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      std::size_t end = m_note_ends[i];
      if (end == 0) {
        end = end_below_rule(i);
        kept.push_back(std::move(m_lines[i++]));
      }
      for (; i < end; ++i) {
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
  // Where the notes end that begin at a line, for all but those below a rule.
  void find_notes() {
    find_references();
    m_note_ends.assign(m_lines.size(), 0);
    std::set<std::string> seen;
    for (std::size_t i = 0; i < m_lines.size();) {
      if (m_lines[i].note != NotePart::none) {
        const std::size_t begin = i;
        while (i < m_lines.size() && m_lines[i].note != NotePart::none) ++i;
        m_note_ends[begin] = i;
        continue;
      }
      const std::size_t end = end_of_note_below(i);
      if (end > 0 && seen.insert(note_label(m_lines[i].words.front().text)).second) {
        m_note_ends[i] = end;
      }
      ++i;
    }
  }

  // "zm.1))", "ZDROWIA1)": which line has the number of a note first. "pkt1)" is none.
  void find_references() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      for (const Word& word : m_lines[i].words) {
        const NoteNumber reference = reference_in(word.text);
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
  }

  // A note without a rule: below the last unit, "1) Zmiany tekstu …", where a word above has its
  // number. 0 for other lines.
  std::size_t end_of_note_below(std::size_t i) const {
    if (i == 0 || !begins_note(i) || m_lines[i - 1].empty()) return 0;
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
    const std::string label = note_label(line.words.front().text);
    const auto reference = m_references.find(label);
    return !label.empty() && reference != m_references.end() && reference->second < i &&
           (begins_capital(line.words[1].text) || line.words[1].text == "zmiany");
  }

  // Where the notes below the rule at `i` end; 0 when none stand there.
  std::size_t end_below_rule(std::size_t i) const {
    if (!is_rule(m_lines[i]) || m_lines[i].at.page == 0 || i + 1 == m_lines.size()) return 0;
    const WordLine& first = m_lines[i + 1];
    const std::string label = note_label(first.words.front().text);
    if (first.at.page != m_lines[i].at.page || label.empty() || first.words.size() < 2) return 0;
    std::size_t end = i + 1;
    while (end < m_lines.size() && m_lines[end].at.page == first.at.page) ++end;
    return end;
  }

  // Whether the line went below the text: a note's first line, or one that goes on with it.
  bool move_line(WordLine& line) {
    const NoteNumber number = number_of(line);
    if (!number.label.empty()) m_moving = begin_note(line, number);
    return m_moving &&
           m_journal.move_to_end(RepairKind::footnote, line,
                                 Msgid("notes at the foot of pages stand below the text"));
  }

  // That of the note which the line begins; no label for other lines.
  static NoteNumber number_of(const WordLine& line) {
    const std::string& word = line.words.front().text;
    if (line.note == NotePart::begins) return leading_note_number(word);
    if (line.note == NotePart::goes_on || line.words.size() < 2) return {};
    return {note_label(word), 0, word.size()};
  }

  bool begin_note(WordLine& line, const NoteNumber& number) {
    const bool marked = line.note == NotePart::begins;
    const std::string label = marked ? free_label(number.label) : number.label;
    if (m_labels.contains(label)) {
      m_journal.doubt(DoubtKind::left_out, line.words.front(), joined(line.words).substr(0, 200),
                      Msgid("a note at the foot of the page whose number another note has"));
      return false;
    }
    std::vector<std::string> after{"[^" + label + "]:"};
    const std::string rest = line.words.front().text.substr(number.length);
    if (!rest.empty()) after.push_back(rest);
    if (!m_journal.replace(RepairKind::footnote, line.words, 0, 1, after,
                           Msgid("a note at the foot of the page"))) {
      return false;
    }
    m_labels.insert(label);
    if (marked) {
      m_of_page[{line.at.page, number.label}] = label;
    } else {
      m_of_text.insert(label);
    }
    return true;
  }

  // Pages may number their notes anew: the number itself, or the next that no note has.
  std::string free_label(const std::string& wanted) const {
    std::string label = wanted;
    for (std::size_t next = m_labels.size() + 1; m_labels.contains(label); ++next) {
      label = std::to_string(next);
    }
    return label;
  }

  // The note that a word of the line refers to; empty for none.
  std::string label_of(const NoteNumber& number, const WordLine& line, bool certain) const {
    const auto of_page = m_of_page.find({line.at.page, number.label});
    if (of_page != m_of_page.end()) return of_page->second;
    return certain && m_of_text.contains(number.label) ? number.label : std::string();
  }

  // "gminnym1)," -> "gminnym[^1],": the first word that has the number.
  void cite(WordLine& line) {
    for (std::size_t w = 0; w < line.words.size(); ++w) {
      const std::string word = line.words[w].text;
      NoteNumber number = reference_in(word);
      const bool certain = !number.label.empty();
      if (!certain) number = raised_number_in(word);
      const std::string label = label_of(number, line, certain);
      if (label.empty() || m_cited.contains(label)) continue;
      // "gminnym ¹,": a reference stands at its word.
      const bool apart = number.begin == 0 && w > 0;
      const std::string before = apart ? line.words[--w].text : word.substr(0, number.begin);
      m_journal.replace(RepairKind::footnote, line.words, w, w + (apart ? 2 : 1),
                        {before + "[^" + label + "]" + word.substr(number.begin + number.length)},
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
  bool m_moving = false;  // the last note went below the text
  std::set<std::string> m_labels;
  std::set<std::string> m_of_text;  // the labels of notes to which any page may refer
  // Those that the reader of the file marked, by the page and the number that they have there.
  std::map<std::pair<int, std::string>, std::string> m_of_page;
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
