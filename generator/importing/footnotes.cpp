#include "importing/footnotes.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t shortest_rule = 5;  // signs

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_rule(const WordLine& line) {
  return line.words.size() == 1 && line.words[0].text.size() >= shortest_rule &&
         line.words[0].text.find_first_not_of("_-") == std::string::npos;
}

// "12" of "12)"; empty for other words.
std::string label_of(std::string_view word) {
  const std::size_t end = std::min(word.find_first_not_of("0123456789"), word.size());
  if (end == 0 || end > 3 || word.substr(end) != ")") return {};
  return std::string(word.substr(0, end));
}

class FootnoteMover {
 public:
  FootnoteMover(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_journal(journal) {}

  void move() {
    std::vector<WordLine> kept;
    std::vector<WordLine> moved;
    kept.reserve(m_lines.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
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
      const std::size_t bracket = word.find(')');
      if (bracket == std::string::npos || bracket < 2) continue;
      std::size_t begin = bracket;
      while (begin > 0 && is_digit(word[begin - 1])) --begin;
      const std::string label = word.substr(begin, bracket - begin);
      const bool after_letter = begin > 0 && (static_cast<unsigned char>(word[begin - 1]) >= 0x80 ||
                                              (word[begin - 1] | 0x20) >= 'a');
      if (!after_letter || !m_labels.contains(label) || m_cited.contains(label)) continue;
      m_journal.replace(RepairKind::footnote, line.words, w, w + 1,
                        {word.substr(0, begin) + "[^" + label + "]" + word.substr(bracket + 1)},
                        Msgid("the number of a note at the foot of the page"));
      m_cited.insert(label);
    }
  }

  std::vector<WordLine>& m_lines;
  Journal& m_journal;
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
  while (end < text.size() && is_digit(text[end])) ++end;
  const bool reference = end > at + 2 && end - at < 8 && end < text.size() && text[end] == ']';
  return reference ? end + 1 - at : 0;
}

}  // namespace bipgen::importing
