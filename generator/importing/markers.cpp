// The first words of lines.
#include "parsing/markers.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "act/level.hpp"
#include "importing/paragraphs.hpp"
#include "parsing/marker_parts.hpp"
#include "parsing/plain_words.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

using act::Level;

bool is_bullet_sign(std::string_view word) {
  for (const std::string_view bullet : {"•", "\uF0B7", "\uF02D", "\uF0A7", "\uF0D8", "\uF0FC", "▪",
                                        "◦", "○", "·", "●", "■", "➢", "✓"}) {
    if (word == bullet) return true;
  }
  return false;
}

bool is_dash(std::string_view word) {
  return word == "-" || word == "–" || word == "—" || word == "−";
}

// The marker that the words from `at` on begin with, after an opening quotation mark perhaps.
std::optional<parsing::Marker> marker_at(const std::vector<Word>& words, std::size_t at) {
  if (at >= words.size()) return std::nullopt;
  std::string text = joined(words, at, std::min(words.size(), at + 3));
  std::string_view view = text;
  if (view.starts_with(parsing::opening_mark)) view.remove_prefix(parsing::opening_mark.size());
  const auto marker = parsing::read_marker(view);
  if (!marker) return std::nullopt;
  parsing::Marker plain = *marker;
  plain.label = {};  // of a text that is gone
  return plain;
}

class MarkerMender {
 public:
  MarkerMender(Form form, Journal& journal) : m_form(form), m_journal(journal) {}

  void mend(WordLine& line) {
    if (line.empty() || line.kind == LineKind::heading || line.kind == LineKind::table_row) return;
    mend_bullet(line);
    if (line.empty()) return;
    mend_chapter(line.words);
    mend_paragraph_sign(line.words);
    mend_inner_list(line);
    mend_number(line.words, 0);
    divide_glued(line.words, 0);
    // "§ 7. 1.Wykonanie".
    const bool second = line.words.size() > 2 &&
                        line.words[0].text.ends_with(parsing::paragraph_sign) &&
                        line.words[1].text.ends_with('.');
    if (second) divide_glued(line.words, 2);
  }

 private:
  void mend_bullet(WordLine& line) {
    std::vector<Word>& words = line.words;
    const std::string& sign = words.front().text;
    const bool typed =
        line.kind == LineKind::list_item && (is_dash(sign) || sign == "*" || sign == "+");
    if ((!typed && !is_bullet_sign(sign)) || words.size() < 2) return;
    const auto marker = marker_at(words, 1);
    if (marker && marker->level < Level::tiret) {
      m_journal.replace(RepairKind::bullet, words, 0, 2, {words[1].text},
                        Msgid("a bullet before a marker that the text has itself"));
      return;
    }
    // A bullet begins an item, whatever stands above it.
    if (line.kind == LineKind::text) line.kind = LineKind::list_item;
    const bool keeps = is_dash(sign) && (m_form != Form::document || sign == "–");
    if (keeps) return;
    m_journal.replace(RepairKind::bullet, words, 0, 1, {"–"},
                      Msgid("a bullet is written as a tiret"));
  }

  // "Dział I: Postanowienia ogólne".
  void mend_chapter(std::vector<Word>& words) {
    if (m_form == Form::document || words.size() < 3 || !words[1].text.ends_with(':')) return;
    const std::string number = words[1].text.substr(0, words[1].text.size() - 1);
    if (!parsing::is_chapter(words[0].text + " " + number)) return;
    m_journal.replace(RepairKind::marker_form, words, 1, 2, {number + "."},
                      Msgid("a full stop stands after the number of a chapter"));
  }

  // "§1.", "§ 5 Tekst", "Par. 5.", "Paragraf 5".
  void mend_paragraph_sign(std::vector<Word>& words) {
    std::string_view first = words.front().text;
    const bool quoted = first.starts_with(parsing::opening_mark);
    if (quoted) first.remove_prefix(parsing::opening_mark.size());
    const std::string mark = quoted ? std::string(parsing::opening_mark) : std::string();
    const std::string lower = first.size() < 16 ? text::to_lower(first) : std::string();
    if ((lower == "par." || lower == "paragraf" || lower == "par") && words.size() > 1 &&
        parsing::number_end(words[1].text, 0) > 0 && text::to_lower(first) != std::string(first)) {
      m_journal.replace(RepairKind::marker_form, words, 0, 1, {mark + "§"},
                        Msgid("the sign of a paragraph is §"));
    }
    // "& 1" alone on its line.
    if (words.size() == 2 && first == "&" && parsing::number_end(words[1].text, 0) > 0) {
      m_journal.replace(RepairKind::marker_form, words, 0, 1, {"§"},
                        Msgid("the sign of a paragraph is §"));
    }
    divide_sign(words, mark);
    stop_after_number(words);
  }

  void divide_sign(std::vector<Word>& words, const std::string& mark) {
    const std::string word = words.front().text.substr(mark.size());
    if (!word.starts_with(parsing::paragraph_sign) || word.size() <= 2) return;
    if (parsing::number_end(word, 2) == 2) return;
    m_journal.replace(RepairKind::marker_space, words, 0, 1, {mark + "§", word.substr(2)},
                      Msgid("a space stands after §"));
  }

  // "§ 5 Tekst": without the full stop the paragraph would be lost in the one before.
  void stop_after_number(std::vector<Word>& words) {
    if (words.size() < 3 || !words[0].text.ends_with(parsing::paragraph_sign)) return;
    const std::string number = words[1].text;
    if (number.empty() || parsing::number_end(number, 0) != number.size()) return;
    const std::string next = words[2].text.substr(0, 8);
    // "§ 2 (dochody)": a title in brackets up to the end of the line.
    const bool titled = next.starts_with('(') && words.back().text.ends_with(')');
    const bool capital =
        titled || text::to_lower(next) != next || parsing::read_marker(words[2].text);
    const std::string word = text::to_lower(next);
    if (!capital || word == "ust." || word == "pkt") return;
    m_journal.replace(RepairKind::marker_form, words, 1, 2, {number + "."},
                      Msgid("a full stop stands after the number of a paragraph"));
  }

  // Formats number every list "1.": inside a numbered paragraph of an act it counts points.
  void mend_inner_list(WordLine& line) {
    if (m_form == Form::document) return;
    mend_letter(line);
    const std::string number = line.words.front().text;
    const bool ordered = line.kind == LineKind::list_item && number.ends_with('.') &&
                         parsing::number_end(number, 0) + 1 == number.size();
    if (!ordered) {
      const bool text = line.kind == LineKind::text;
      if (text && line.blank_before > 0) m_list_depth = -1;
      return;
    }
    if (m_list_depth < 0 || line.depth <= m_list_depth) {
      m_list_depth = line.depth;
      return;
    }
    const std::string point = number.substr(0, number.size() - 1) + ")";
    if (!m_journal.replace(RepairKind::marker_form, line.words, 0, 1, {point},
                           Msgid("a list inside a numbered paragraph counts points"))) {
      return;
    }
    m_journal.doubt(DoubtKind::level, line.words.front(),
                    joined(line.words, 0, std::min<std::size_t>(line.words.size(), 6)),
                    Msgid("the file numbers an inner list like the outer one"));
  }

  // "a." of a list that the format numbers so.
  void mend_letter(WordLine& line) {
    const std::string letter = line.words.front().text;
    const bool made = line.kind == LineKind::list_item && letter.size() == 2 && letter[1] == '.' &&
                      text::is_ascii_lower(letter[0]) && line.words.size() > 1;
    if (!made) return;
    m_journal.replace(RepairKind::marker_form, line.words, 0, 1, {letter.substr(0, 1) + ")"},
                      Msgid("a point of a list is numbered `1)`, a letter `a)`"));
  }

  // "1/", "1.)", "(1)", "a/": of a list that begins so.
  void mend_number(std::vector<Word>& words, std::size_t at) {
    std::string word = words[at].text;
    const std::string mark = word.starts_with(parsing::opening_mark)
                                 ? std::string(parsing::opening_mark)
                                 : std::string();
    word.erase(0, mark.size());
    if (word.size() > 8 || words.size() < at + 2) return;
    std::string label;
    if (word.ends_with("/")) label = word.substr(0, word.size() - 1);
    if (word.ends_with(".)")) label = word.substr(0, word.size() - 2);
    if (word.starts_with("(") && word.ends_with(")")) label = word.substr(1, word.size() - 2);
    const bool number = !label.empty() && parsing::number_end(label, 0) == label.size();
    const bool letter = label.size() == 1 && text::is_ascii_lower(label.front());
    if (!number && !letter) return;
    const Level level = number ? Level::punkt : Level::litera;
    act::Label& last = m_last[{word.back() == '/' ? '/' : word.front() == '(' ? '(' : '.', level}];
    const act::Label next(label);
    const bool in_order =
        next == act::first_label(level) || (!last.empty() && act::may_follow(last, next, level));
    if (!in_order) return;
    last = next;
    m_journal.replace(RepairKind::marker_form, words, at, at + 1, {mark + label + ")"},
                      Msgid("a point of a list is numbered `1)`, a letter `a)`"));
  }

  // "1.Wykonanie", "§ 17.1.", "1)zadania": no space between marker and words, or two markers.
  void divide_glued(std::vector<Word>& words, std::size_t at) {
    const bool sign = words[at].text.ends_with(parsing::paragraph_sign);
    const std::size_t number = sign ? at + 1 : at;
    if (number >= words.size()) return;
    const std::string word = words[number].text;
    const bool quoted = !sign && word.starts_with(parsing::opening_mark);
    const std::size_t begin = quoted ? parsing::opening_mark.size() : 0;
    const std::string line = (sign ? "§ " : "") + word.substr(begin);
    if (!sign && !quoted && divide_before_number(words, number)) return;
    const auto marker = parsing::read_marker(line);
    if (!marker || !marker->glued || marker->level >= Level::tiret) return;
    const std::size_t end = begin + marker->length - (sign ? 3 : 0);
    if (end >= word.size()) return;
    m_journal.replace(RepairKind::marker_space, words, number, number + 1,
                      {word.substr(0, end), word.substr(end)},
                      Msgid("no space after a marker in the source"));
  }

  // "1)2,30 zł", "2)1,50 zł": points of a list that begins so.
  bool divide_before_number(std::vector<Word>& words, std::size_t at) {
    const std::string word = words[at].text;
    const std::size_t bracket = word.find(')');
    if (at > 0 || bracket == std::string::npos || bracket == 0 || bracket > 2 ||
        bracket + 1 >= word.size() || !text::is_digit(word[bracket + 1])) {
      return false;
    }
    const act::Label next(word.substr(0, bracket));
    if (parsing::number_end(word, 0) != bracket) return false;
    act::Label& last = m_last[{')', Level::punkt}];
    const bool in_order = next == act::first_label(Level::punkt) ||
                          (!last.empty() && act::may_follow(last, next, Level::punkt));
    if (!in_order) return false;
    last = next;
    return m_journal.replace(RepairKind::marker_space, words, at, at + 1,
                             {word.substr(0, bracket + 1), word.substr(bracket + 1)},
                             Msgid("no space after a marker in the source"));
  }

  Form m_form;
  Journal& m_journal;
  int m_list_depth = -1;  // of the last "1." of a list that the format made
  std::map<std::pair<char, Level>, act::Label> m_last;
};

}  // namespace

namespace {

// "§ I. Tekst" above "§ 2.": the first paragraph, misread.
void mend_first_paragraph(std::vector<WordLine>& lines, Journal& journal) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::vector<Word>& words = lines[i].words;
    if (words.size() < 3 || words[0].text != "§") continue;
    if (words[1].text != "I." && words[1].text != "l.") return;
    for (std::size_t next = i + 1; next < lines.size(); ++next) {
      const std::vector<Word>& below = lines[next].words;
      if (below.empty() || !below[0].text.starts_with("§")) continue;
      const bool second =
          below[0].text == "§2." || (below.size() > 1 && below[0].text == "§" &&
                                     (below[1].text == "2." || below[1].text == "2"));
      if (!second) return;
      journal.replace(RepairKind::ocr, words, 1, 2, {"1."},
                      Msgid("the number of the first paragraph, as the next one shows"));
      return;
    }
    return;
  }
}

}  // namespace

void mend_markers(std::vector<WordLine>& lines, Form form, Journal& journal) {
  if (form == Form::act) mend_first_paragraph(lines, journal);
  MarkerMender mender(form, journal);
  for (WordLine& line : lines) mender.mend(line);
}

}  // namespace bipgen::importing
