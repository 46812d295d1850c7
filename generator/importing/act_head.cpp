#include <algorithm>
#include <array>
#include <string>

#include "calendar/spelling.hpp"
#include "importing/act_frame.hpp"
#include "importing/act_naming.hpp"
#include "importing/frame_words.hpp"
#include "importing/head_words.hpp"
#include "importing/letterhead.hpp"
#include "importing/signs.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t most_words_before_date = 40;

class HeadReader {
 public:
  HeadReader(std::vector<WordLine>& lines, ActName name, const ImportOptions& options, Frame& frame,
             Journal& journal)
      : m_lines(lines), m_name(name), m_options(options), m_frame(frame), m_journal(journal) {}

  void read() {
    m_end = end_of_head(m_lines, m_name.line);
    gather();
    read_type();
    find_title();
    read_number();
    read_date();
    read_issuer();
    read_title();
    note_the_rest();
    take_lines();
  }

  // As they stood there.
  const std::vector<std::string>& words_of_head() const { return m_all_words; }

 private:
  void gather() {
    for (std::size_t i = m_name.line; i < m_end; ++i) {
      for (const Word& word : m_lines[i].words) {
        m_words.push_back({word.text, i, false});
        m_all_words.push_back(word.text);
      }
    }
  }

  void read_type() {
    if (m_name.type) m_frame.type = std::string(act::name_of(*m_name.type));
    m_at = m_name.words;
    for (std::size_t i = 0; i < m_at; ++i) m_words[i].used = m_name.type.has_value();
  }

  // Where the title begins by its own words; no date behind it is the act's.
  void find_title() {
    std::vector<std::string_view> words;
    for (const HeadWord& word : m_words) words.push_back(word.text);
    m_title = m_words.size();
    for (std::size_t i = m_at; i < m_words.size(); ++i) {
      if (!begins_title(words, i)) continue;
      m_title = i;
      m_titled = true;
      return;
    }
  }

  bool is_rules() const {
    return m_name.type == act::ActType::regulamin || m_name.type == act::ActType::statut;
  }

  // "Nr 12/24", "NR XXVI/ 221/2017", "nr 7 / 2024", "Nr VIII – 54/07", "nr12"; without "Nr" what
  // follows the kind.
  void read_number() {
    if (is_rules()) return;
    std::size_t at = m_at;
    std::size_t behind = 0;
    while (at < m_title && !is_number_word(m_words[at].text)) {
      const std::string plain = folded_word(m_words[at].text);
      if (plain.starts_with("nr") && has_digit(plain)) {
        behind = plain.find_first_not_of("nr.:");
        break;
      }
      if (plain == "dnia" || plain == "dn.") at = m_title;
      if (at < m_title) ++at;
    }
    if (at < m_title && behind == 0) {
      m_words[at++].used = true;
      // "Nr NR 5".
      if (at < m_title && is_number_word(m_words[at].text)) m_words[at++].used = true;
    } else if (at >= m_title) {
      at = m_at;
      if (at >= m_title || !has_digit(m_words[at].text)) return;
    }
    read_number_at(at, behind);
  }

  void read_number_at(std::size_t at, std::size_t behind) {
    if (at >= m_title || !begins_number(m_words[at].text)) return;
    std::string number = m_words[at].text.substr(behind);
    m_words[at++].used = true;
    while (at < m_title) {
      const std::string& part = m_words[at].text;
      const bool dash = is_lone_dash(part) && at + 1 < m_title && has_digit(m_words[at + 1].text);
      const bool goes_on = dash || part.starts_with('/') || number.ends_with('/') ||
                           number.ends_with("-") || number.ends_with("–") || number.ends_with("—");
      if (!goes_on) break;
      number += part;
      m_words[at++].used = true;
    }
    while (!number.empty() && std::string_view(".,*:;").find(number.back()) != number.npos) {
      number.pop_back();
    }
    if (has_digit(number)) m_frame.number = std::move(number);
    m_after_number = at;
  }

  std::string words(std::size_t from, std::size_t to) const {
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
      if (m_words[i].used) continue;
      if (!text.empty()) text += ' ';
      text += m_words[i].text;
    }
    return text;
  }

  // "z dnia 5 stycznia 2024 r.": the first after the number and above the title.
  void read_date() {
    const std::size_t begin = std::max(m_at, m_after_number);
    m_date_begin = m_date_end = begin;
    if (is_rules()) return;
    const std::size_t limit =
        m_titled ? m_title : std::min(m_words.size(), begin + most_words_before_date);
    if (begin >= limit) return;
    std::string text;
    for (std::size_t i = begin; i < limit; ++i) {
      const bool after_day = i > begin && leads_to_day(m_words[i - 1].text);
      text += i > begin ? " " : "";
      text += after_day ? with_full_stops(m_words[i].text) : m_words[i].text;
    }
    const auto found = calendar::find_date(text);
    if (!found) return;
    m_frame.date = found->date;
    std::size_t byte = 0;
    std::size_t at = begin;
    for (; at < limit && byte < found->begin; ++at) byte += m_words[at].text.size() + 1;
    m_date_begin = at;
    for (; at < limit && byte < found->end; ++at) byte += m_words[at].text.size() + 1;
    while (at < limit && (folded_word(m_words[at].text) == "rok" || m_words[at].text == "r")) ++at;
    m_date_end = at;
    while (m_date_begin > begin && leads_to_day(m_words[m_date_begin - 1].text)) --m_date_begin;
    for (std::size_t i = m_date_begin; i < m_date_end; ++i) m_words[i].used = true;
  }

  // Between the kind and the date; in a head without a date the lines that begin with an office.
  void read_issuer() {
    std::size_t end = m_frame.date ? m_date_begin : m_title;
    if (!m_frame.date && !m_titled) end = end_of_issuer_lines();
    if (is_rules()) end = m_at;
    std::string issuer = take_issuer(m_at, end);
    if (issuer.empty() && m_frame.date && m_titled && m_date_end < m_title &&
        begins_issuer(m_words[m_date_end].text)) {
      issuer = take_issuer(m_date_end, m_title);
    }
    if (issuer.empty()) return;
    const std::string name = in_title_case_of_words(issuer);
    const bool own =
        same_name(name, m_options.issuer_genitive) || same_name(name, m_options.issuer);
    if (own) return;
    m_frame.issuer = issuer_in_nominative(name);
    if (m_frame.issuer != name || is_issuer(name)) return;
    m_journal.doubt(DoubtKind::front_matter, Word{}, "issuer: " + name,
                    Msgid("the name of the office is in the case in which the text has it"));
  }

  std::size_t end_of_issuer_lines() const {
    std::size_t at = std::max(m_at, m_after_number);
    if (at < m_words.size() && begins_issuer(m_words[at].text)) {
      const std::size_t line = m_words[at].line;
      while (at < m_words.size() && m_words[at].line == line) ++at;
      return at;
    }
    return m_at;
  }

  // "Nr / /2015 RADY MIASTA", "NR K PREZYDENTA": what is left of a number is no part of an office.
  std::size_t after_blanks(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      const std::string& word = m_words[i].text;
      if (begins_issuer(word)) return i;
      const bool left =
          m_words[i].used || says_nothing(word) || has_digit(word) || word.size() == 1;
      if (!left) break;
    }
    return from;
  }

  // What is not used yet, but for the kind's adjective and the marks of notes.
  std::string take_issuer(std::size_t from, std::size_t to) {
    std::string issuer;
    from = after_blanks(from, to);
    for (std::size_t i = from; i < to; ++i) {
      HeadWord& word = m_words[i];
      // "Rady Miasta z dnia …. 2015 r.": the day is left open.
      if (!issuer.empty() && ends_issuer(word.text)) break;
      if (word.used ||
          (issuer.empty() && (is_inner_kind(folded_word(word.text)) || says_nothing(word.text)))) {
        continue;
      }
      const bool note = !issuer.empty() && word.text.size() <= 2 && has_digit(word.text);
      if (note) continue;
      const std::size_t mark = note_mark(word.text);
      if (mark > 0) issuer += (issuer.empty() ? "" : " ") + word.text.substr(0, mark);
      if (mark == word.text.size()) {
        word.used = true;
      } else {
        word.text.erase(0, mark);
      }
    }
    // "Burmistrza Miasta z dnia ....": the day is left open.
    for (std::size_t space = issuer.rfind(' '); space != std::string::npos;
         space = issuer.rfind(' ')) {
      if (!says_nothing(std::string_view(issuer).substr(space + 1))) break;
      issuer.resize(space);
    }
    return issuer;
  }

  // All that is left behind the date, or from the words on that begin a title.
  void read_title() {
    if (is_rules()) m_title = 0;
    if (!m_titled && !is_rules()) m_title = first_unused();
    if (m_title >= m_words.size()) return;
    m_title_line = m_words[m_title].line;
    std::string title;
    for (std::size_t i = m_title; i < m_words.size(); ++i) {
      const std::size_t line = m_words[i].line;
      const bool begins_line = i > m_title && m_words[i - 1].line != line;
      if (begins_line && is_beside_title(line, title)) {
        while (i + 1 < m_words.size() && m_words[i + 1].line == line) ++i;
        continue;
      }
      if (m_words[i].text == "|") continue;
      if (!title.empty()) title += ' ';
      const std::size_t mark = note_mark(m_words[i].text);
      const bool note =
          mark > 1 && mark < m_words[i].text.size() &&
          text::is_word_character(text::character_at(m_words[i].text, mark - 1).value);
      title += m_words[i].text.substr(0, note ? mark : m_words[i].text.size());
      if (note) m_words[i].text.erase(0, mark);
      m_words[i].used = !note;
    }
    m_frame.title = std::move(title);
  }

  std::size_t first_unused() const {
    std::size_t at = m_frame.date ? m_date_end : std::max(m_at, m_after_number);
    while (at < m_words.size() && m_words[at].used) ++at;
    return at;
  }

  // "Tekst pierwotny", a note in brackets; what begins anew after a title that has ended.
  bool is_beside_title(std::size_t line, const std::string& title) const {
    const WordLine& words = m_lines[line];
    const std::string text = text::folded(joined(words.words).substr(0, 80));
    constexpr std::array<std::string_view, 5> stray{"tekst pierwotny", "tekst ujednolicony",
                                                    "tekst jednolity", "(tresc ", "pobierz"};
    for (const std::string_view start : stray) {
      if (text.starts_with(start)) return true;
    }
    const bool apart = words.blank_before > 0 || m_lines[line - 1].end == LineEnd::paragraph;
    const std::size_t opened = title.rfind("„");
    const std::size_t closed = title.rfind("”");
    const bool in_marks = opened != title.npos && (closed == title.npos || closed < opened);
    const bool open = in_marks || std::count(title.begin(), title.end(), '"') % 2 == 1;
    return apart && !open && title.ends_with('.') && begins_capital(words.words.front().text) &&
           text::to_upper(title) != title;
  }

  // No word of the head is lost: what says none of this is a note.
  void note_the_rest() {
    std::string rest;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
      const HeadWord& word = m_words[i];
      // "DRUK Nr B/37".
      const bool counts = !rest.empty() && is_number_word(word.text) && i + 1 < m_words.size() &&
                          !m_words[i + 1].used && has_digit(m_words[i + 1].text);
      if (word.used || (says_nothing(word.text) && !counts)) continue;
      if (!rest.empty()) rest += ' ';
      // The number of a note as the source has it.
      const bool note = word.text.starts_with("[^") && word.text.ends_with(']');
      rest += note ? word.text.substr(2, word.text.size() - 3) + ")" : word.text;
    }
    if (rest.empty()) return;
    m_frame.notes.push_back("W nagłówku: " + rest);
    m_journal.doubt(DoubtKind::left_out, m_lines[m_name.line].words.front(), rest,
                    Msgid("words in the head of the act: now in `note`"));
  }

  void take_lines() {
    for (std::size_t i = m_name.line; i < m_end; ++i) {
      const bool title = i >= m_title_line;
      m_journal.remove(
          RepairKind::front_matter, m_lines[i],
          title ? Msgid("the title of the act") : Msgid("the name and the date of the act"),
          title ? "title" : "type, number, date, issuer");
    }
    const auto missing = [this](bool is_missing, std::string_view key) {
      if (!is_missing) return;
      m_journal.doubt(DoubtKind::front_matter, Word{}, std::string(key),
                      Msgid("the text above the act does not say this key"));
    };
    missing(m_frame.type.empty(), "type");
    missing(m_frame.number.empty(), "number");
    missing(!m_frame.date, "date");
    missing(m_frame.title.empty(), "title");
  }

  struct HeadWord {
    std::string text;
    std::size_t line = 0;
    bool used = false;
  };

  std::vector<WordLine>& m_lines;
  ActName m_name;
  const ImportOptions& m_options;
  Frame& m_frame;
  Journal& m_journal;
  std::vector<HeadWord> m_words;
  std::vector<std::string> m_all_words;
  std::size_t m_end = 0;
  std::size_t m_at = 1;
  std::size_t m_after_number = 0;
  std::size_t m_date_begin = 0;
  std::size_t m_date_end = 0;
  std::size_t m_title = 0;
  std::size_t m_title_line = 0xFFFFFFFF;
  bool m_titled = false;
};

}  // namespace

void take_head(std::vector<WordLine>& lines, const ImportOptions& options, Frame& frame,
               Journal& journal) {
  const auto name = find_act_name(lines);
  if (!name) {
    for (const std::string_view key : {"type", "number", "date", "title"}) {
      journal.doubt(DoubtKind::front_matter, Word{}, std::string(key),
                    Msgid("the text above the act does not say this key"));
    }
    return;
  }
  HeadReader reader(lines, *name, options, frame, journal);
  reader.read();
  take_letterhead(lines, name->line, reader.words_of_head(), options, frame, journal);
  drop_empty(lines);
}

}  // namespace bipgen::importing
