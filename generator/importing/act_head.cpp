#include <algorithm>
#include <string>

#include "calendar/spelling.hpp"
#include "importing/act_frame.hpp"
#include "importing/frame_words.hpp"
#include "importing/signs.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t most_lines_above = 40;  // letterhead, a file number, "Projekt"
constexpr std::size_t most_lines_of_head = 40;

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

// The line that names the act: "ZARZĄDZENIE NR 12/24", "Uchwała Nr IV/22/2024 Rady Gminy …".
std::optional<std::size_t> naming_line(const std::vector<WordLine>& lines) {
  for (std::size_t i = 0; i < std::min(lines.size(), most_lines_above); ++i) {
    const WordLine& line = lines[i];
    if (line.empty() || !kind_of_act(line.words.front().text)) continue;
    if (line.words.size() == 1) return i;
    const std::string second = text::to_lower(line.words[1].text.substr(0, 4));
    if (second == "nr" || second == "nr." || second == "nr:" || second == "numer" ||
        has_digit(line.words[1].text)) {
      return i;
    }
  }
  return std::nullopt;
}

class HeadReader {
 public:
  HeadReader(std::vector<WordLine>& lines, std::size_t first, const ImportOptions& options,
             Frame& frame, Journal& journal)
      : m_lines(lines), m_first(first), m_options(options), m_frame(frame), m_journal(journal) {}

  void read() {
    find_end();
    gather();
    read_number();
    read_date();
    read_issuer();
    read_title();
    take_lines();
  }

 private:
  // The head ends where the legal basis or the first unit begins.
  void find_end() {
    m_end = m_first + 1;
    const std::size_t limit = std::min(m_lines.size(), m_first + most_lines_of_head);
    while (m_end < limit) {
      const WordLine& line = m_lines[m_end];
      const std::string start = joined(line.words, 0, std::min<std::size_t>(line.words.size(), 8));
      const auto marker = marker_of(line.words);
      if (begins_legal_basis(start) || (marker && marker->level <= act::Level::ustep)) return;
      ++m_end;
    }
    // A text that never comes to its units has a head of one paragraph.
    if (m_end == limit && limit == m_first + most_lines_of_head) m_end = m_first + 1;
  }

  void gather() {
    for (std::size_t i = m_first; i < m_end; ++i) {
      for (const Word& word : m_lines[i].words) {
        m_words.push_back({word.text, i});
      }
    }
  }

  void read_number() {
    m_frame.type = std::string(act::name_of(*kind_of_act(m_words.front().text)));
    std::size_t at = 1;
    if (at < m_words.size() && text::folded(m_words[at].text.substr(0, 5)).starts_with("n")) {
      const std::string word = text::folded(m_words[at].text);
      if (word == "nr" || word == "nr." || word == "nr:" || word == "numer") ++at;
    }
    while (at < m_words.size() &&
           (has_digit(m_words[at].text) || m_words[at].text == "/" ||
            (!m_frame.number.empty() && m_words[at].text.starts_with("/")))) {
      const std::string& part = m_words[at].text;
      const bool goes_on =
          m_frame.number.empty() || part.starts_with("/") || m_frame.number.ends_with("/");
      if (!goes_on) break;
      m_frame.number += part;
      ++at;
    }
    while (m_frame.number.ends_with('.') || m_frame.number.ends_with(','))
      m_frame.number.pop_back();
    m_after_number = at;
  }

  std::string words(std::size_t from, std::size_t to) const {
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
      if (!text.empty()) text += ' ';
      text += m_words[i].text;
    }
    return text;
  }

  // "z dnia 5 stycznia 2024 r.": the first after the number.
  void read_date() {
    m_date_begin = m_date_end = m_after_number;
    const std::size_t limit = std::min(m_words.size(), m_after_number + 40);
    const std::string text = words(m_after_number, limit);
    const auto found = calendar::find_date(text);
    if (!found) return;
    m_frame.date = found->date;
    std::size_t byte = 0;
    std::size_t at = m_after_number;
    for (; at < limit && byte < found->begin; ++at) byte += m_words[at].text.size() + 1;
    m_date_begin = at;
    for (; at < limit && byte < found->end; ++at) byte += m_words[at].text.size() + 1;
    m_date_end = at;
    while (m_date_begin > m_after_number) {
      const std::string before = text::folded(m_words[m_date_begin - 1].text);
      if (before != "z" && before != "z." && before != "dnia" && before != "dn.") break;
      --m_date_begin;
    }
  }

  void read_issuer() {
    const std::string issuer = in_title_case(words(m_after_number, m_date_begin));
    if (!m_frame.date || issuer.empty()) return;
    const bool own =
        same_name(issuer, m_options.issuer_genitive) || same_name(issuer, m_options.issuer);
    if (!own) m_frame.issuer = issuer_in_nominative(issuer);
  }

  void read_title() {
    const std::size_t begin = m_frame.date ? m_date_end : m_after_number;
    m_frame.title = words(begin, m_words.size());
    m_title_line = begin < m_words.size() ? m_words[begin].line : m_end;
  }

  void take_lines() {
    for (std::size_t i = m_first; i < m_end; ++i) {
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
    missing(m_frame.number.empty(), "number");
    missing(!m_frame.date, "date");
    missing(m_frame.title.empty(), "title");
  }

  struct HeadWord {
    std::string text;
    std::size_t line = 0;
  };

  std::vector<WordLine>& m_lines;
  std::size_t m_first;
  std::size_t m_end = 0;
  const ImportOptions& m_options;
  Frame& m_frame;
  Journal& m_journal;
  std::vector<HeadWord> m_words;
  std::size_t m_after_number = 0;
  std::size_t m_date_begin = 0;
  std::size_t m_date_end = 0;
  std::size_t m_title_line = 0;
};

// The letterhead: the issuer's name says nothing new, the rest is a note.
void take_letterhead(std::vector<WordLine>& lines, std::size_t end, const ImportOptions& options,
                     Frame& frame, Journal& journal) {
  for (std::size_t i = 0; i < end; ++i) {
    const std::string words = joined(lines[i].words);
    const bool issuer = same_name(words, options.issuer) ||
                        (!frame.issuer.empty() && same_name(words, frame.issuer));
    if (!issuer) {
      frame.notes.push_back("Nad tytułem: " + words);
      journal.doubt(DoubtKind::left_out, lines[i].words.front(), words,
                    Msgid("words above the name of the act: now in `note`"));
    }
    journal.remove(RepairKind::front_matter, lines[i],
                   issuer ? Msgid("the letterhead names the issuer")
                          : Msgid("words above the name of the act"),
                   issuer ? "issuer" : "note");
  }
}

}  // namespace

void take_head(std::vector<WordLine>& lines, const ImportOptions& options, Frame& frame,
               Journal& journal) {
  const auto first = naming_line(lines);
  if (!first) {
    for (const std::string_view key : {"type", "number", "date", "title"}) {
      journal.doubt(DoubtKind::front_matter, Word{}, std::string(key),
                    Msgid("the text above the act does not say this key"));
    }
    return;
  }
  HeadReader(lines, *first, options, frame, journal).read();
  take_letterhead(lines, *first, options, frame, journal);
  drop_empty(lines);
}

}  // namespace bipgen::importing
