#include <algorithm>
#include <set>
#include <string>

#include "importing/frame_words.hpp"
#include "importing/headings.hpp"
#include "importing/signs.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t most_heading_words = 25;
constexpr std::size_t long_paragraph = 15;  // words
constexpr std::size_t longest_title_page = 30;

// "1.2.1" of "1.2.1 PREZYDENT", "3" of "3. BUDŻET", "3.3" of "3.3. BUDŻET"; empty for other lines.
std::string number_of(const WordLine& line) {
  if (line.words.size() < 2) return {};
  std::string word = line.words.front().text;
  const bool stop = word.ends_with('.');
  if (stop) word.pop_back();
  if (word.empty() || word.size() > 12 || !text::is_digit(word.front()) ||
      !text::is_digit(word.back()))
    return {};
  if (word.find_first_not_of("0123456789.") != std::string::npos ||
      word.find("..") != std::string::npos) {
    return {};
  }
  const bool dotted = word.find('.') != std::string::npos;
  return dotted || stop ? word : std::string();
}

int parts_of(std::string_view number) {
  return 1 + static_cast<int>(std::count(number.begin(), number.end(), '.'));
}

std::string key_of(std::string_view heading) {
  std::string key;
  for (const char c : text::folded(heading)) {
    if (c != ' ' && c != '.' && c != ':') key += c;
  }
  return key;
}

bool is_capitals(const WordLine& line) {
  const std::string text = joined(line.words);
  return text::to_upper(text) == text && text::to_lower(text) != text;
}

class DocumentHeadings {
 public:
  DocumentHeadings(std::vector<WordLine>& lines, const std::vector<std::string>& listed,
                   Journal& journal)
      : m_lines(lines), m_journal(journal) {
    for (const std::string& heading : listed) m_listed.insert(key_of(heading));
  }

  void mark() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      WordLine& line = m_lines[i];
      if (line.kind == LineKind::heading) {
        m_depth = line.depth;
        continue;
      }
      const bool may = line.kind == LineKind::text || !number_of(line).empty();
      if (!may || line.kind == LineKind::table_row || line.words.size() > most_heading_words) {
        continue;
      }
      if (const int depth = depth_of(i); depth > 0) set_heading(line, depth);
    }
  }

 private:
  // 0: no heading.
  int depth_of(std::size_t i) const {
    const WordLine& line = m_lines[i];
    const std::string number = number_of(line);
    const std::string last = line.words.back().text;
    if (number.empty()) return is_unnumbered(i) ? (is_capitals(line) ? 1 : m_numbered + 1) : 0;
    const int parts = parts_of(number);
    if (m_listed.contains(key_of(joined(line.words)))) return std::min(parts, 6);
    if (parts > 1) {
      const bool plain = !last.ends_with(';') && !last.ends_with(',') && !last.ends_with('.');
      return plain && number.substr(0, number.rfind('.')) == parent_of(parts) ? std::min(parts, 6)
                                                                              : 0;
    }
    if (ends_clause(last)) return 0;
    if (m_listed.empty() && is_capitals(line)) return 1;
    // "1. Przeglądy komórki" above a paragraph; the items of a list follow one another.
    const bool above_text = i + 1 < m_lines.size() && m_lines[i + 1].blank_before > 0 &&
                            m_lines[i + 1].kind == LineKind::text &&
                            number_of(m_lines[i + 1]).empty() &&
                            m_lines[i + 1].words.size() >= long_paragraph &&
                            line.blank_before > 0 && line.words.size() <= 8;
    return above_text ? m_numbered + 1 : 0;
  }

  std::string parent_of(int parts) const {
    std::string number = m_number;
    while (parts_of(number) >= parts && number.find('.') != std::string::npos) {
      number.resize(number.rfind('.'));
    }
    return number;
  }

  // A short line without an end above the items of a numbered list.
  bool is_unnumbered(std::size_t i) const {
    const WordLine& line = m_lines[i];
    if (line.words.size() > 14 || ends_clause(line.words.back().text)) return false;
    if (!begins_capital(line.words.front().text) || line.blank_before == 0) return false;
    if (i + 1 >= m_lines.size() || m_lines[i + 1].blank_before == 0) return false;
    const auto marker = marker_of(m_lines[i + 1].words);
    return marker && marker->level == act::Level::ustep && number_of(m_lines[i + 1]).size() < 4;
  }

  void set_heading(WordLine& line, int depth) {
    const std::string text = joined(line.words, 0, std::min<std::size_t>(line.words.size(), 8));
    const std::string marks(static_cast<std::size_t>(depth), '#');
    if (!m_journal.note(RepairKind::heading, line.words.front(), line.words.back(), text,
                        marks + " " + text, Msgid("a heading"))) {
      return;
    }
    line.kind = LineKind::heading;
    line.depth = depth;
    m_depth = depth;
    const std::string number = number_of(line);
    if (number.empty()) {
      if (is_capitals(line)) m_numbered = depth;
      return;
    }
    const bool of_text = parts_of(number) == 1 && depth > 1;
    if (of_text) return;
    m_number = number;
    m_numbered = depth;
  }

  std::vector<WordLine>& m_lines;
  Journal& m_journal;
  std::set<std::string> m_listed;
  std::string m_number;  // of the last numbered heading
  int m_numbered = 0;    // its depth
  int m_depth = 0;
};

std::string value_after(const WordLine& line, std::string_view folded_key) {
  if (!text::folded(line.words.front().text.substr(0, 24)).starts_with(folded_key)) return {};
  return joined(line.words, 1, line.words.size());
}

}  // namespace

void take_title_page(std::vector<WordLine>& lines, Frame& frame, Journal& journal) {
  std::size_t end = 0;
  while (end < lines.size() && end < longest_title_page && number_of(lines[end]).empty() &&
         lines[end].kind != LineKind::heading && lines[end].words.size() < 20 &&
         !(end > 0 && lines[end].page_begins)) {
    ++end;
  }
  bool in_title = true;
  for (std::size_t i = 0; i < end; ++i) {
    WordLine& line = lines[i];
    if (line.kind == LineKind::table_row) in_title = false;
    const std::string words = joined(line.words);
    if (in_title) {
      frame.title += (frame.title.empty() ? "" : " ") + words;
      journal.remove(RepairKind::front_matter, line, Msgid("the title of the document"), "title");
      continue;
    }
    const std::string approved = value_after(line, "zatwierdzi");
    if (!approved.empty()) {
      frame.approved_by = approved;
      journal.remove(RepairKind::front_matter, line, Msgid("who approved the document"),
                     "approved_by");
      continue;
    }
    frame.notes.push_back(words);
    journal.doubt(DoubtKind::left_out, line.words.front(), words,
                  Msgid("words of the title page: now in `note`"));
    journal.remove(RepairKind::front_matter, line, Msgid("words of the title page"), "note");
  }
  frame.title = in_title_case(frame.title);
  if (frame.title.empty()) {
    journal.doubt(DoubtKind::front_matter, Word{}, "title",
                  Msgid("the text above the act does not say this key"));
  }
  drop_empty(lines);
}

void mark_document_headings(std::vector<WordLine>& lines, const std::vector<std::string>& listed,
                            Journal& journal) {
  DocumentHeadings(lines, listed, journal).mark();
}

}  // namespace bipgen::importing
