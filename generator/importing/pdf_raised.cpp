#include "importing/pdf_raised.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "importing/markup.hpp"
#include "importing/paragraph_text.hpp"
#include "text/ascii.hpp"

namespace bipgen::importing {

namespace {

using source::Kind;
using source::message;
using source::Message;

struct Piece {
  int left = 0;
  int right = 0;
  int bottom = 0;
  int size = 0;  // of the font
  std::string text;
};

int number_of(const Markup& element, std::string_view name) {
  const std::string_view digits = attribute(element, name);
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::vector<Piece> pieces_of(const Markup& page, std::map<std::string, int, std::less<>>& sizes) {
  std::vector<Piece> pieces;
  for (const Markup& element : page.children) {
    if (element.name == "fontspec") {
      sizes[std::string(attribute(element, "id"))] = number_of(element, "size");
    } else if (element.name == "text") {
      const auto size = sizes.find(attribute(element, "font"));
      const int left = number_of(element, "left");
      pieces.push_back({left, left + number_of(element, "width"),
                        number_of(element, "top") + number_of(element, "height"),
                        size == sizes.end() ? 0 : size->second, text_below(element)});
    }
  }
  return pieces;
}

std::string without_spaces(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with("\xC2\xA0")) {
      ++i;
    } else if (text[i] != ' ' && text[i] != '\t') {
      result += text[i];
    }
  }
  return result;
}

bool is_number(std::string_view word) {
  if (word.ends_with(')')) word.remove_suffix(1);
  return !word.empty() && word.size() <= 4 && std::all_of(word.begin(), word.end(), text::is_digit);
}

// A raised piece is smaller, ends higher, and begins where the words before it end.
bool is_raised_after(const Piece& piece, const Piece& before) {
  constexpr int farthest = 4;
  return is_number(without_spaces(piece.text)) && !before.text.empty() &&
         !before.text.ends_with(' ') && piece.size * 100 < before.size * 88 &&
         piece.bottom < before.bottom && before.bottom - piece.bottom < before.size &&
         piece.left - before.right <= farthest && before.right - piece.left <= farthest;
}

bool is_on_line(const Piece& piece, const Piece& other) {
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

}  // namespace

std::vector<std::string> pdftohtml_arguments() {
  return {"-xml", "-stdout", "-i", "-q", "-enc", "UTF-8", "/dev/stdin"};
}

std::vector<RaisedNumber> raised_numbers(std::string_view xml) {
  // The document type that it names is of no use, and our reader refuses any.
  std::string own(xml);
  const std::size_t type = own.find("<!DOCTYPE");
  if (type != std::string::npos) own.erase(type, own.find('>', type) + 1 - type);
  const ParsedMarkup parsed = parse_xml(own);
  std::vector<RaisedNumber> found;
  std::map<std::string, int, std::less<>> sizes;
  const Markup* root = child(parsed.root, "pdf2xml");
  if (root == nullptr) return found;
  for (const Markup& page : root->children) {
    if (page.name != "page") continue;
    const std::vector<Piece> pieces = pieces_of(page, sizes);
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      if (!is_raised_after(pieces[i], pieces[i - 1])) continue;
      const bool goes_on = i + 1 < pieces.size() && is_on_line(pieces[i + 1], pieces[i - 1]);
      found.push_back({number_of(page, "number"), without_spaces(pieces[i - 1].text),
                       without_spaces(pieces[i].text),
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
    written.push_back(shown(before, form));
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
