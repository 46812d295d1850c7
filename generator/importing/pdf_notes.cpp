#include "importing/pdf_notes.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importing/note_references.hpp"
#include "importing/page_furniture.hpp"
#include "importing/pdf_pieces.hpp"
#include "importing/pdf_raised.hpp"
#include "importing/signs.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

struct FootLine {
  int bottom = 0;
  int size = 0;  // the largest
  std::string text;
  std::string letters;
  std::string label;       // of the note that it may begin
  bool furniture = false;  // the number of the page, or what other pages have at their foot too
};

using PageLines = std::vector<FootLine>;

// What note a line may begin: "12" of "12", "12)", "12 Tekst", "12)Tekst".
std::string label_of(std::string_view first_piece) {
  first_piece.remove_prefix(std::min(first_piece.find_first_not_of(' '), first_piece.size()));
  return leading_note_number(first_piece.substr(0, first_piece.find_first_of(" \xC2"))).label;
}

struct Row {
  int top = 0;
  int bottom = 0;
  std::vector<PdfPiece> pieces;
};

// Raised numbers end higher than the words beside them, which they share most of their height with.
bool is_beside(const PdfPiece& piece, const Row& row) {
  const int shared = std::min(piece.bottom, row.bottom) - std::max(piece.top, row.top);
  return shared * 2 > std::min(piece.bottom - piece.top, row.bottom - row.top);
}

std::vector<Row> rows_of(std::vector<PdfPiece> pieces) {
  constexpr std::size_t most_looked_at = 8;
  std::vector<Row> rows;
  for (PdfPiece& piece : pieces) {
    if (without_spaces(piece.text).empty()) continue;
    const auto last =
        rows.rbegin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), most_looked_at));
    const auto beside = std::find_if(rows.rbegin(), last,
                                     [&piece](const Row& row) { return is_beside(piece, row); });
    Row& row = beside == last ? rows.emplace_back(Row{piece.top, piece.bottom, {}}) : *beside;
    row.top = std::min(row.top, piece.top);
    row.bottom = std::max(row.bottom, piece.bottom);
    row.pieces.push_back(std::move(piece));
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.bottom < b.bottom; });
  return rows;
}

// From top to bottom.
PageLines lines_of(std::vector<PdfPiece> pieces) {
  PageLines lines;
  for (Row& row : rows_of(std::move(pieces))) {
    std::stable_sort(row.pieces.begin(), row.pieces.end(),
                     [](const PdfPiece& a, const PdfPiece& b) { return a.left < b.left; });
    FootLine& line = lines.emplace_back();
    line.bottom = row.bottom;
    line.label = label_of(row.pieces.front().text);
    for (const PdfPiece& piece : row.pieces) {
      line.size = std::max(line.size, piece.size);
      line.text += piece.text;
    }
    line.letters = without_spaces(line.text);
    if (line.letters == line.label) line.label.clear();
  }
  return lines;
}

std::string without_digits(const std::string& letters) {
  std::string rest;
  std::remove_copy_if(letters.begin(), letters.end(), std::back_inserter(rest), text::is_digit);
  return rest;
}

// The last lines of each page, where its furniture stands.
std::vector<FootLine*> last_lines(std::vector<PageLines>& pages) {
  constexpr std::size_t most = 3;
  std::vector<FootLine*> last;
  for (PageLines& page : pages) {
    for (std::size_t i = page.size() - std::min(page.size(), most); i < page.size(); ++i) {
      last.push_back(&page[i]);
    }
  }
  return last;
}

void mark_furniture(std::vector<PageLines>& pages) {
  const std::vector<FootLine*> last = last_lines(pages);
  std::map<std::string, std::size_t> times;
  for (const FootLine* line : last) ++times[without_digits(line->letters)];
  for (FootLine* line : last) {
    const std::size_t begin = std::min(line->text.find_first_not_of(' '), line->text.size());
    const std::size_t end = line->text.find_last_not_of(' ') + 1;
    const std::string text = line->text.substr(begin, end - begin);
    const bool on_others = line->label.empty() && times[without_digits(line->letters)] > 1;
    line->furniture = on_others || read_page_number(text).has_value();
  }
}

// The size that most letters of all pages have.
int usual_size(const std::vector<PageLines>& pages) {
  std::map<int, std::size_t> letters;
  for (const PageLines& page : pages) {
    for (const FootLine& line : page) letters[line.size] += line.letters.size();
  }
  const auto most =
      std::max_element(letters.begin(), letters.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() ? 0 : most->first;
}

int usual_step(const PageLines& lines) {
  std::vector<int> steps;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    steps.push_back(lines[i].bottom - lines[i - 1].bottom);
  }
  if (steps.empty()) return 0;
  const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
  std::nth_element(steps.begin(), middle, steps.end());
  return *middle;
}

// The numbers that words of each page refer to: raised ones, and "gminnym1)".
std::map<int, std::set<std::string>> cited_numbers(const SourceText& text, std::string_view xml) {
  std::map<int, std::set<std::string>> numbers;
  for (const RaisedNumber& raised : raised_numbers(xml)) {
    numbers[raised.page].insert(leading_note_number(raised.number).label);
  }
  for (const SourceLine& line : text.lines) {
    for (const std::string_view word : text::split_words(line.text)) {
      const NoteNumber reference = reference_in(word);
      if (!reference.label.empty()) numbers[line.page].insert(reference.label);
    }
  }
  return numbers;
}

// Finds the notes of a page, from its foot upwards.
class Foot {
 public:
  Foot(const PageLines& lines, int size, const std::set<std::string>& cited)
      : m_lines(lines), m_size(size), m_step(usual_step(lines)), m_cited(cited) {
    m_end = m_lines.size();
    while (m_end > 0 && m_lines[m_end - 1].furniture) --m_end;
    m_begin = m_end;
    while (m_begin > 0 && is_small(m_begin - 1)) --m_begin;
    if (m_begin == m_end) m_begin = begin_of_block_apart();
    m_first = first_note();
  }

  // What each line is; `unfinished`: the last note of the page before is.
  std::vector<NotePart> parts(bool unfinished) const {
    std::vector<NotePart> parts(m_lines.size(), NotePart::none);
    const bool goes_on = unfinished && m_begin < m_end && is_apart(m_begin, 11);
    int number = 0;
    for (std::size_t i = goes_on ? m_begin : m_first; i < m_end; ++i) {
      const bool begins = i >= m_first && is_next(i, number);
      parts[i] = begins ? NotePart::begins : NotePart::goes_on;
      if (begins) number = number_of(i);
    }
    return parts;
  }

 private:
  bool is_small(std::size_t i) const { return m_lines[i].size * 100 < m_size * 93; }

  // Whether the line is farther from the one above it than `tenths` of a step.
  bool is_apart(std::size_t i, int tenths) const {
    return i > 0 && (m_lines[i].bottom - m_lines[i - 1].bottom) * 10 > m_step * tenths;
  }

  // Notes as large as the text stand apart from it.
  std::size_t begin_of_block_apart() const {
    std::size_t begin = m_end;
    while (begin > 1 && !is_apart(begin - 1, 16)) --begin;
    const bool notes = begin > 1 && m_cited.contains(m_lines[begin - 1].label);
    return notes ? begin - 1 : m_end;
  }

  int number_of(std::size_t i) const { return text::whole_number(m_lines[i].label).value_or(0); }

  bool is_next(std::size_t i, int before) const {
    return m_cited.contains(m_lines[i].label) && (before == 0 || number_of(i) == before + 1);
  }

  // The first of the notes whose numbers rise by one; none where a number follows to which nothing
  // refers: those are rows or points in small letters.
  std::size_t first_note() const {
    std::size_t first = m_end;
    for (std::size_t i = m_end; i-- > m_begin;) {
      if (!m_cited.contains(m_lines[i].label)) continue;
      if (first == m_end || number_of(i) + 1 == number_of(first)) first = i;
    }
    int number = 0;
    for (std::size_t i = first; i < m_end; ++i) {
      if (is_next(i, number)) {
        number = number_of(i);
      } else if (number_of(i) == number + 1) {
        return m_end;
      }
    }
    return first;
  }

  const PageLines& m_lines;
  int m_size;
  int m_step;
  const std::set<std::string>& m_cited;
  std::size_t m_begin = 0;  // of the small lines at the foot
  std::size_t m_first = 0;  // the first of them that begins a note
  std::size_t m_end = 0;
};

using PageNotes = std::map<std::string, NotePart, std::less<>>;  // by letters

// Whether the last note of the page may go on on the next one.
bool is_unfinished(const PageNotes& notes, const std::string& last) {
  return !notes.empty() && notes.contains(last) && !ends_sentence(last);
}

NotePart part_of(const std::vector<PageNotes>& notes, int page, std::string_view line) {
  const auto index = static_cast<std::size_t>(page);
  if (index == 0 || index > notes.size()) return NotePart::none;
  const auto part = notes[index - 1].find(without_spaces(line));
  return part == notes[index - 1].end() ? NotePart::none : part->second;
}

// pdftotext puts a raised number that begins a note on a line of its own above the note's.
void join_lone_numbers(const std::vector<PageNotes>& notes, SourceText& text) {
  std::vector<SourceLine> lines;
  lines.reserve(text.lines.size());
  for (SourceLine& line : text.lines) {
    if (!lines.empty() && lines.back().page == line.page && lines.back().kind == LineKind::text) {
      const std::string number = without_spaces(lines.back().text);
      const bool alone = !number.empty() && leading_note_number(number).length == number.size();
      if (alone && part_of(notes, line.page, number + line.text) == NotePart::begins) {
        lines.back().text = number + " " + line.text;
        continue;
      }
    }
    lines.push_back(std::move(line));
  }
  text.lines = std::move(lines);
}

}  // namespace

void mark_notes(const ProgramResult& pdftohtml, SourceText& text) {
  if (pdftohtml.end != ProgramEnd::finished || pdftohtml.status != 0) return;
  std::vector<PageLines> pages;
  for (auto& pieces : pdf_pieces(pdftohtml.out)) pages.push_back(lines_of(std::move(pieces)));
  mark_furniture(pages);
  const int size = usual_size(pages);
  const auto cited = cited_numbers(text, pdftohtml.out);
  std::vector<PageNotes> notes;
  bool unfinished = false;
  for (const PageLines& lines : pages) {
    const auto numbers = cited.find(static_cast<int>(notes.size()) + 1);
    const std::vector<NotePart> parts =
        Foot(lines, size, numbers == cited.end() ? std::set<std::string>() : numbers->second)
            .parts(unfinished);
    PageNotes& found = notes.emplace_back();
    std::string last;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (parts[i] == NotePart::none) continue;
      found.emplace(lines[i].letters, parts[i]);
      last = lines[i].letters;
    }
    unfinished = is_unfinished(found, last);
  }
  join_lone_numbers(notes, text);
  for (SourceLine& line : text.lines) {
    if (line.kind == LineKind::text) line.note = part_of(notes, line.page, line.text);
  }
}

}  // namespace bipgen::importing
