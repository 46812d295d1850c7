// Signs of paragraphs and points that the reading of a scan spoilt: § read as 8 or $, "9)" as 9.
#include <algorithm>
#include <array>
#include <string>

#include "importing/misread_parts.hpp"
#include "importing/misread_words.hpp"
#include "parsing/marker_parts.hpp"
#include "parsing/markers.hpp"
#include "text/ascii.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr auto sign_of_paragraph = Msgid("the sign of a paragraph, read as another sign");

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "§" and what is read in its place. No text writes "$ 5." or "8§ 5." of its own.
enum class Sign { none, paragraph, misread, perhaps };
Sign sign_of(std::string_view word) {
  constexpr std::array<std::string_view, 5> certain = {"$", "8§", "§8", "$§", "§$"};
  constexpr std::array<std::string_view, 4> possible = {"8", "S", "5", "&"};
  if (word == parsing::paragraph_sign) return Sign::paragraph;
  if (is_one_of(word, certain)) return Sign::misread;
  return is_one_of(word, possible) ? Sign::perhaps : Sign::none;
}

// 12 of "12.", "12a."; 0 of what is no number of a paragraph.
int number_of_paragraph(std::string_view word) {
  constexpr std::size_t longest = 6;
  if (word.size() > longest || !word.ends_with('.')) return 0;
  const std::string_view label = word.substr(0, word.size() - 1);
  if (label.empty() || parsing::number_end(label, 0) != label.size()) return 0;
  int number = 0;
  for (const char c : label) {
    if (text::is_digit(c)) number = number * 10 + (c - '0');
  }
  return number;
}

// What follows the number of a paragraph that is cited or changed.
bool follows_paragraph(std::string_view word) {
  constexpr std::array<std::string_view, 6> verbs = {"dodaje",  "otrzymuje", "otrzymują",
                                                     "skreśla", "uchyla",    "otrzymuja"};
  return word.starts_with("ust.") || word.starts_with("pkt") || word.starts_with("lit.") ||
         is_one_of(word, verbs);
}

// „ before a sign.
std::string_view opening_of(std::string_view word) {
  return word.starts_with(parsing::opening_mark) ? parsing::opening_mark : std::string_view();
}

// The point that a line begins with: 3 of "3)".
int number_of_point(const std::vector<Word>& words) {
  const std::string& word = words.front().text;
  if (word.size() < 2 || word.size() > 4 || word.back() != ')') return 0;
  const std::string number = word.substr(0, word.size() - 1);
  return is_number(number) ? std::stoi(number) : 0;
}

class MisreadSigns {
 public:
  MisreadSigns(std::vector<WordLine>& lines, Journal& journal)
      : m_lines(lines), m_journal(journal) {}

  void mend() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (m_lines[i].empty() || m_lines[i].kind == LineKind::table_row) continue;
      mend_paragraph(m_lines[i].words);
      mend_point(i);
      for (std::size_t w = 1; w < m_lines[i].words.size(); ++w) mend_citation(i, w);
    }
  }

 private:
  bool replace(std::vector<Word>& words, std::size_t w, const std::string& by,
               source::Msgid reason) {
    return m_journal.replace(RepairKind::ocr, words, w, w + 1, {by}, reason);
  }

  // "8 5. Tekst" after § 4: no line begins so but a paragraph.
  void mend_paragraph(std::vector<Word>& words) {
    if (words.size() < 2) return;
    const std::string mark(opening_of(words[0].text));
    const Sign sign = sign_of(std::string_view(words[0].text).substr(mark.size()));
    const int number = number_of_paragraph(words[1].text);
    if (sign == Sign::none || number == 0) return;
    if (!mark.empty()) {
      // New wording has numbers of its own; only a paragraph begins so.
      if (sign != Sign::paragraph)
        replace(words, 0, mark + std::string(parsing::paragraph_sign), sign_of_paragraph);
      return;
    }
    constexpr int most_left_out = 2;  // paragraphs that were not read at all
    const bool next = number == 1 || (number > m_last && number <= m_last + 1 + most_left_out);
    if (sign == Sign::perhaps && !next) return;
    m_last = number;
    if (sign == Sign::paragraph) return;
    replace(words, 0, std::string(parsing::paragraph_sign), sign_of_paragraph);
  }

  // "9 Inspektor" between 8) and 10).
  void mend_point(std::size_t i) {
    std::vector<Word>& words = m_lines[i].words;
    if (const int number = number_of_point(words); number > 0) m_point = number;
    const std::string& seen = words[0].text;
    if (words.size() < 2 || m_point == 0 || seen != std::to_string(m_point + 1)) return;
    constexpr std::size_t farthest = 12;
    for (std::size_t below = i + 1; below < m_lines.size() && below <= i + farthest; ++below) {
      if (m_lines[below].empty()) continue;
      const int number = number_of_point(m_lines[below].words);
      if (number == 0) continue;
      if (number != m_point + 2) return;
      if (replace(words, 0, seen + ")", Msgid("the points above and below have a parenthesis"))) {
        ++m_point;
      }
      return;
    }
  }

  // "w 8 12 ust. 3", "w $ 12": inside a sentence.
  bool mend_citation(std::size_t i, std::size_t w) {
    const Sign sign = sign_of(m_lines[i].words[w].text);
    if ((sign != Sign::misread && sign != Sign::perhaps) || w == 0) return false;
    const Word* number = next_word(i, w);
    if (!number || number->text.empty() || number->text[0] < '1' || number->text[0] > '9')
      return false;
    const std::vector<Word>& words = m_lines[i].words;
    const bool label = parsing::number_end(number->text, 0) == number->text.size();
    const bool cites = label && w + 2 < words.size() && follows_paragraph(words[w + 2].text);
    const bool adds = label && w + 3 < words.size() && words[w + 2].text == "w" &&
                      words[w + 3].text.starts_with("brzmieniu");
    if (sign == Sign::perhaps && !cites && !adds) return false;
    return replace(m_lines[i].words, w, std::string(parsing::paragraph_sign), sign_of_paragraph);
  }

  const Word* next_word(std::size_t i, std::size_t w) const {
    if (w + 1 < m_lines[i].words.size()) return &m_lines[i].words[w + 1];
    return i + 1 < m_lines.size() && !m_lines[i + 1].empty() ? &m_lines[i + 1].words.front()
                                                             : nullptr;
  }

  std::vector<WordLine>& m_lines;
  Journal& m_journal;
  int m_last = 0;   // paragraph that was read
  int m_point = 0;  // the same
};

}  // namespace

void mend_misread_signs(std::vector<WordLine>& lines, Journal& journal) {
  MisreadSigns(lines, journal).mend();
}

bool begins_paragraph(const std::vector<Word>& words) {
  return words.size() > 1 && sign_of(words[0].text) != Sign::none &&
         number_of_paragraph(words[1].text) > 0;
}

}  // namespace bipgen::importing
