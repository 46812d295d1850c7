#include "importing/pdf_raised.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "importing/note_references.hpp"
#include "importing/paragraph_text.hpp"
#include "importing/pdf_pieces.hpp"
#include "text/ascii.hpp"

namespace bipgen::importing {

namespace {

using source::Kind;
using source::message;
using source::Message;

bool is_number(std::string_view word) {
  if (word.ends_with(')')) word.remove_suffix(1);
  return !word.empty() && word.size() <= 4 && std::all_of(word.begin(), word.end(), text::is_digit);
}

// A raised piece is smaller, ends higher, and begins where the words before it end.
bool is_raised_after(const PdfPiece& piece, const PdfPiece& before) {
  constexpr int farthest = 4;
  return is_number(without_spaces(piece.text)) && !before.text.empty() &&
         !before.text.ends_with(' ') && piece.size * 100 < before.size * 88 &&
         piece.bottom < before.bottom && before.bottom - piece.bottom < before.size &&
         piece.left - before.right <= farthest && before.right - piece.left <= farthest;
}

bool is_on_line(const PdfPiece& piece, const PdfPiece& other) {
  return std::max(piece.bottom, other.bottom) - std::min(piece.bottom, other.bottom) <= 2;
}

// The letters of a line without its spaces, and where each stood.
struct Packed {
  std::string letters;
  std::vector<std::size_t> places;
};

Packed packed(const std::string& line) {
  Packed result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.compare(i, 2, "\xC2\xA0") == 0) {
      ++i;
    } else if (line[i] != ' ' && line[i] != '\t') {
      result.letters += line[i];
      result.places.push_back(i);
    }
  }
  return result;
}

struct Found {
  SourceLine* line = nullptr;
  std::size_t at = 0;  // of the number
};

using Pages = std::map<int, std::vector<SourceLine*>>;

// Where before + number + after stands on the page: all places.
std::vector<Found> places_of(const RaisedNumber& raised, const Pages& pages) {
  std::vector<Found> found;
  const std::string needle = raised.before + raised.number + raised.after;
  const auto page = pages.find(raised.page);
  if (page == pages.end()) return found;
  for (SourceLine* line : page->second) {
    const Packed line_letters = packed(line->text);
    for (std::size_t at = line_letters.letters.find(needle); at != std::string::npos;
         at = line_letters.letters.find(needle, at + 1)) {
      found.push_back({line, line_letters.places[at + raised.before.size()]});
    }
  }
  return found;
}

Message listed(const std::vector<std::string>& words) {
  constexpr std::size_t most = 8;
  Message text;
  for (std::size_t i = 0; i < std::min(words.size(), most); ++i) {
    const Message word = source::in_quotes(words[i]);
    text = text.empty() ? word : message("{}, {}", text, word);
  }
  return words.size() > most ? message("{} …", text) : text;
}

// The end of the words before and the new form: "§ 5[1]".
std::string shown(std::string_view before, std::string_view form) {
  constexpr std::size_t longest = 12;
  std::size_t begin = before.size() > longest ? before.find(' ', before.size() - longest) : 0;
  if (begin == std::string_view::npos) begin = before.find_last_of(' ') + 1;
  return std::string(before.substr(before.find_first_not_of(' ', begin))) + std::string(form);
}

// The notes at the foot of pages by their numbers: a number that refers to one is in no doubt.
using Notes = std::set<std::pair<int, std::string>>;

Notes notes_of(const SourceText& text) {
  Notes notes;
  for (const SourceLine& line : text.lines) {
    if (line.note != NotePart::begins) continue;
    const std::size_t first = std::min(line.text.find_first_not_of(' '), line.text.size());
    notes.emplace(line.page, leading_note_number(std::string_view(line.text).substr(first)).label);
  }
  return notes;
}

// Whether it is plain what the raised form is: the number of a note that stands on the page, or
// "m²" where no note has that number.
bool is_plain(const RaisedNumber& raised, std::string_view before, std::string_view form,
              const Notes& notes) {
  const std::size_t space = before.find_last_of(' ');
  const std::string word(before.substr(space == std::string_view::npos ? 0 : space + 1));
  if (is_measure(word)) {
    const bool power = raised.number == "2" || raised.number == "3";
    return power && !notes.contains({raised.page, raised.number});
  }
  const NoteNumber bracketed = reference_in(word + std::string(form));
  const NoteNumber number =
      bracketed.label.empty() ? raised_number_in(word + std::string(form)) : bracketed;
  return notes.contains({raised.page, number.label});
}

}  // namespace

std::vector<std::string> pdftohtml_arguments() {
  return {"-xml", "-stdout", "-i", "-q", "-enc", "UTF-8", "/dev/stdin"};
}

std::vector<RaisedNumber> raised_numbers(std::string_view xml) {
  std::vector<RaisedNumber> found;
  int page = 0;
  for (const std::vector<PdfPiece>& pieces : pdf_pieces(xml)) {
    ++page;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      if (!is_raised_after(pieces[i], pieces[i - 1])) continue;
      const bool goes_on = i + 1 < pieces.size() && is_on_line(pieces[i + 1], pieces[i - 1]);
      found.push_back({page, without_spaces(pieces[i - 1].text), without_spaces(pieces[i].text),
                       goes_on ? without_spaces(pieces[i + 1].text) : ""});
    }
  }
  return found;
}

void write_raised_numbers(const ProgramResult& pdftohtml, SourceText& text, const std::string& path,
                          source::Diagnostics& diagnostics) {
  if (pdftohtml.end != ProgramEnd::finished || pdftohtml.status != 0) {
    diagnostics.add(Kind::import_raised_number, {path, {}},
                    message("it cannot be told whether there are small raised numbers"),
                    message("see whether a number has a raised part, as in § 5 with a small 1"));
    return;
  }
  std::vector<std::string> written;
  std::vector<std::string> unplaced;
  Pages pages;
  for (SourceLine& line : text.lines) pages[line.page].push_back(&line);
  const Notes notes = notes_of(text);
  // From the last to the first: places before a change stay.
  const std::vector<RaisedNumber> all = raised_numbers(pdftohtml.out);
  for (auto raised = all.rbegin(); raised != all.rend(); ++raised) {
    const std::vector<Found> places = places_of(*raised, pages);
    if (places.size() != 1) {
      unplaced.push_back(raised->before + raised->number);
      continue;
    }
    std::string& line = places.front().line->text;
    const std::string before = line.substr(0, places.front().at);
    const std::string form = raised_text(before, raised->number);
    line.replace(places.front().at, raised->number.size(), form);
    if (!is_plain(*raised, before, form, notes)) written.push_back(shown(before, form));
  }
  std::reverse(written.begin(), written.end());
  std::reverse(unplaced.begin(), unplaced.end());
  if (!written.empty()) {
    diagnostics.add(Kind::import_raised_number, {path, {}},
                    message("small raised numbers, read as {}", listed(written)),
                    message("see whether each is a part of a label, or the sign of a note"));
  }
  if (!unplaced.empty()) {
    diagnostics.add(
        Kind::import_raised_number, {path, {}},
        message("small raised numbers read as part of the word before: {}", listed(unplaced)),
        message("write a raised part of a label in brackets, as § 5[1]"));
  }
}

}  // namespace bipgen::importing
