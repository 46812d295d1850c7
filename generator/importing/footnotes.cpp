#include "importing/footnotes.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "text/utf8.hpp"

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

// "2" of the "²" at byte `at`, ")" of "⁾"; empty for what is not raised.
std::string raised_digit(std::string_view word, std::size_t at) {
  constexpr std::string_view raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁾"};
  for (std::size_t i = 0; i < std::size(raised); ++i) {
    if (word.substr(at).starts_with(raised[i])) return i < 10 ? std::to_string(i) : ")";
  }
  return {};
}

std::string without_raised(std::string_view word) {
  std::string plain;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t length = std::max<std::size_t>(text::character_at(word, at).length, 1);
    const std::string digit = raised_digit(word, at);
    plain += digit.empty() ? std::string(word.substr(at, length)) : digit;
    at += length;
  }
  return plain;
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
      const std::size_t marked = marked_end(i);
      const std::size_t end = marked > 0 ? marked : notes_end(i);
      if (marked == 0) kept.push_back(std::move(m_lines[i]));
      if (end == 0) continue;
      for (i += marked > 0 ? 0 : 1; i < end; ++i) {
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

  // Where the notes end that begin at `i` and that the reader of the file marked; 0 for none.
  std::size_t marked_end(std::size_t i) const {
    if (!m_lines[i].note || m_lines[i].words.size() < 2) return 0;
    const std::string label = marked_label(m_lines[i].words.front().text);
    if (label.empty() || m_labels.contains(label)) return 0;
    std::size_t end = i + 1;
    while (end < m_lines.size() && m_lines[end].note &&
           m_lines[end].at.page == m_lines[i].at.page) {
      ++end;
    }
    return end;
  }

  // "12" of "12", "12)", "¹²", "¹⁾".
  static std::string marked_label(const std::string& word) {
    const std::string plain = without_raised(word);
    const std::size_t end = std::min(plain.find_first_not_of("0123456789"), plain.size());
    const std::string_view rest = std::string_view(plain).substr(end);
    return end > 0 && end <= 3 && (rest.empty() || rest == ")") ? plain.substr(0, end) : "";
  }

  bool move_line(WordLine& line) {
    const std::string& first = line.words.front().text;
    const std::string label = line.note ? marked_label(first) : label_of(first);
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

  // "gminnym¹," or "gminnym ¹" -> "gminnym[^1]".
  bool cite_raised(WordLine& line, std::size_t w) {
    const std::string word = line.words[w].text;
    std::size_t begin = 0;
    while (begin < word.size() && raised_digit(word, begin).empty()) ++begin;
    if (begin == word.size()) return false;
    // "3 m²" refers to nothing.
    for (const std::string_view unit : {"m", "km", "cm", "mm", "dm", "(m"}) {
      if (word.compare(0, begin, unit) == 0) return false;
    }
    std::size_t end = begin;
    std::string label;
    for (std::string digit = raised_digit(word, end); !digit.empty();
         digit = raised_digit(word, end)) {
      if (digit != ")") label += digit;
      end += text::character_at(word, end).length;
    }
    if (!m_labels.contains(label) || m_cited.contains(label)) return false;
    const bool alone = begin == 0 && w > 0;
    const std::string before = alone ? line.words[w - 1].text : word.substr(0, begin);
    m_journal.replace(RepairKind::footnote, line.words, alone ? w - 1 : w, w + 1,
                      {before + "[^" + label + "]" + word.substr(end)},
                      Msgid("the number of a note at the foot of the page"));
    m_cited.insert(label);
    return true;
  }

  // "gminnym1)," -> "gminnym[^1],": the first word that has the number.
  void cite(WordLine& line) {
    for (std::size_t w = 0; w < line.words.size(); ++w) {
      if (cite_raised(line, w)) continue;
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
