#include "importing/pdf_notes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importing/pdf_pieces.hpp"
#include "importing/pdf_raised.hpp"

namespace bipgen::importing {

namespace {

constexpr std::size_t most_lines = 30;  // of the notes of a page

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

struct FootLine {
  int bottom = 0;
  int size = 0;  // the largest
  std::string letters;
};

// From top to bottom.
std::vector<FootLine> lines_of(std::vector<PdfPiece> pieces) {
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const PdfPiece& a, const PdfPiece& b) { return a.bottom < b.bottom; });
  std::vector<std::vector<PdfPiece>> rows;
  for (PdfPiece& piece : pieces) {
    // Raised numbers end higher than the words beside them.
    const bool begins =
        rows.empty() || piece.bottom - rows.back().front().bottom > std::max(piece.size, 8) / 2;
    if (begins) rows.emplace_back();
    rows.back().push_back(std::move(piece));
  }
  std::vector<FootLine> lines;
  for (std::vector<PdfPiece>& row : rows) {
    std::stable_sort(row.begin(), row.end(),
                     [](const PdfPiece& a, const PdfPiece& b) { return a.left < b.left; });
    FootLine& line = lines.emplace_back();
    for (const PdfPiece& piece : row) {
      line.bottom = std::max(line.bottom, piece.bottom);
      line.size = std::max(line.size, piece.size);
      line.letters += without_spaces(piece.text);
    }
    if (line.letters.empty()) lines.pop_back();
  }
  return lines;
}

// "12" of "12Tekst", "12)Tekst"; empty for lines that begin otherwise.
std::string label_of(std::string_view letters) {
  const std::size_t end = std::min(letters.find_first_not_of("0123456789"), letters.size());
  if (end == 0 || end > 3 || end == letters.size()) return {};
  return std::string(letters.substr(0, end));
}

// The size that most letters have.
int usual_size(const std::vector<FootLine>& lines) {
  std::map<int, std::size_t> letters;
  for (const FootLine& line : lines) letters[line.size] += line.letters.size();
  const auto most =
      std::max_element(letters.begin(), letters.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() ? 0 : most->first;
}

int usual_step(const std::vector<FootLine>& lines) {
  std::vector<int> steps;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    steps.push_back(lines[i].bottom - lines[i - 1].bottom);
  }
  if (steps.empty()) return 0;
  const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
  std::nth_element(steps.begin(), middle, steps.end());
  return *middle;
}

// The numbers that words refer to: raised ones, and "gminnym1)".
std::set<std::string> cited_numbers(const std::vector<FootLine>& lines,
                                    const std::vector<RaisedNumber>& raised, int page) {
  std::set<std::string> numbers;
  for (const RaisedNumber& each : raised) {
    if (each.page == page) {
      numbers.insert(each.number.substr(0, each.number.find(')')));
    }
  }
  for (const FootLine& line : lines) {
    for (std::size_t at = line.letters.find(')'); at != std::string::npos;
         at = line.letters.find(')', at + 1)) {
      std::size_t begin = at;
      while (begin > 0 && is_digit(line.letters[begin - 1])) --begin;
      const bool after_letter =
          begin > 0 && (static_cast<unsigned char>(line.letters[begin - 1]) >= 0x80 ||
                        (line.letters[begin - 1] | 0x20) >= 'a');
      if (begin < at && after_letter) numbers.insert(line.letters.substr(begin, at - begin));
    }
  }
  return numbers;
}

// The letters of the lines that are notes.
std::set<std::string> notes_of(const std::vector<FootLine>& lines,
                               const std::set<std::string>& cited) {
  const int size = usual_size(lines);
  const int step = usual_step(lines);
  std::size_t first = lines.size();
  for (std::size_t i = lines.size(); i-- > 1 && lines.size() - i <= most_lines;) {
    const bool small = lines[i].size * 100 < size * 93;
    const bool apart = (lines[i].bottom - lines[i - 1].bottom) * 10 > step * 16;
    const bool begins = cited.contains(label_of(lines[i].letters));
    if (begins && (small || apart)) first = i;
    // Above words of the usual size that stand close nothing is a note.
    const bool foot = lines[i].letters.size() < 20;
    if (!small && !apart && !foot && first == lines.size()) break;
    if (apart && first != lines.size()) break;
  }
  std::set<std::string> notes;
  for (std::size_t i = first; i < lines.size(); ++i) notes.insert(lines[i].letters);
  return notes;
}

}  // namespace

void mark_notes(const ProgramResult& pdftohtml, SourceText& text) {
  if (pdftohtml.end != ProgramEnd::finished || pdftohtml.status != 0) return;
  const std::vector<RaisedNumber> raised = raised_numbers(pdftohtml.out);
  std::vector<std::set<std::string>> notes;
  for (std::vector<PdfPiece>& pieces : pdf_pieces(pdftohtml.out)) {
    const std::vector<FootLine> lines = lines_of(std::move(pieces));
    const int page = static_cast<int>(notes.size()) + 1;
    notes.push_back(notes_of(lines, cited_numbers(lines, raised, page)));
  }
  for (SourceLine& line : text.lines) {
    const auto page = static_cast<std::size_t>(line.page);
    if (page == 0 || page > notes.size() || line.kind != LineKind::text) continue;
    line.note = notes[page - 1].contains(without_spaces(line.text));
  }
}

}  // namespace bipgen::importing
