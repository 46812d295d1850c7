#include "parsing/markers.hpp"

#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "parsing/headings.hpp"
#include "text/utf8.hpp"

namespace bipgen::parsing {

namespace {

using act::Level;
using act::skip_space;
using act::space_length;

constexpr std::string_view paragraph_sign = "§";
constexpr std::size_t most_digits = 9;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

bool starts_with(std::string_view text, std::size_t at, std::string_view start) {
  return text.substr(at, start.size()) == start;
}

bool is_end_or_space(std::string_view text, std::size_t at) {
  return at >= text.size() || space_length(text, at) > 0;
}

// Whether text may begin here without a space after its marker.
bool is_text_start(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_lower(c) || is_upper(c) || std::string_view("(*_[<\"`").find(c) != text.npos) return true;
  if (static_cast<unsigned char>(c) < 0x80) return false;
  return starts_with(text, at, opening_mark) ||
         text::is_word_character(text::character_at(text, at).value);
}

// Letters that § 57 and § 89 ZTP can make: one or two of any kind; three only past a "z" ("zza",
// "aza") or added twice ("baa"), which no abbreviation looks like.
bool are_label_letters(std::string_view letters) {
  if (letters.size() <= 2) return true;
  return letters.size() == 3 &&
         (letters[0] == 'z' || letters[1] == 'z' || letters.substr(1) == "aa");
}

// Digits, added letters, an added number in brackets: "12ab[3]". The byte after it; `at` when there
// is no number or it is longer than any.
std::size_t number_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end == at || end - at > most_digits) return at;
  end = added_letters_end(text, end);
  if (end >= text.size() || text[end] != '[') return end;
  std::size_t inner = end + 1;
  while (inner < text.size() && is_digit(text[inner])) ++inner;
  while (inner < text.size() && is_lower(text[inner])) ++inner;
  const bool closed = inner > end + 1 && is_digit(text[end + 1]) && inner - end <= 6 &&
                      inner < text.size() && text[inner] == ']';
  return closed ? inner + 1 : end;
}

// "§ 13a." and "Art. 5.", of which `at` is the place after the sign.
std::optional<Marker> read_head_unit(std::string_view line, std::size_t at, Level level) {
  const std::size_t begin = skip_space(line, at);
  const std::size_t end = number_end(line, begin);
  if (end == begin) return std::nullopt;
  Marker marker{level, line.substr(begin, end - begin), end, false, false};
  if (end == line.size()) {
    marker.bare = true;
    return marker;
  }
  if (line[end] != '.') return std::nullopt;
  marker.length = end + 1;
  if (is_end_or_space(line, end + 1)) return marker;
  marker.glued = true;
  return is_digit(line[end + 1]) || is_text_start(line, end + 1) ? std::optional(marker)
                                                                 : std::nullopt;
}

// "a)" after "1.": what "1.a)" is made of.
bool is_letter_marker(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_lower(text[end])) ++end;
  return end > at && end - at <= 2 && end < text.size() && text[end] == ')';
}

std::optional<Marker> read_numbered(std::string_view line) {
  const std::size_t end = number_end(line, 0);
  if (end == 0 || end >= line.size() || (line[end] != '.' && line[end] != ')')) return std::nullopt;
  const Level level = line[end] == '.' ? Level::ustep : Level::punkt;
  Marker marker{level, line.substr(0, end), end + 1, false, false};
  if (is_end_or_space(line, end + 1)) return marker;
  marker.glued = true;
  if (!is_text_start(line, end + 1) || is_letter_marker(line, end + 1)) return std::nullopt;
  return marker;
}

// "a)" to "z)", "aa)", "zb)".
std::optional<Marker> read_lettered(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && end < 4 && is_lower(line[end])) ++end;
  if (end == 0 || end >= line.size() || line[end] != ')') return std::nullopt;
  if (!are_label_letters(line.substr(0, end))) return std::nullopt;
  constexpr std::array<std::string_view, 6> abbreviations{"np", "tj", "ww", "jw", "br", "ds"};
  for (const std::string_view abbreviation : abbreviations) {
    if (line.substr(0, end) == abbreviation) return std::nullopt;
  }
  Marker marker{Level::litera, line.substr(0, end), end + 1, false, false};
  if (is_end_or_space(line, end + 1)) return marker;
  marker.glued = true;
  return is_text_start(line, end + 1) ? std::optional(marker) : std::nullopt;
}

std::size_t dash_length(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 5> dashes{"-", "–", "—", "‒", "−"};
  for (const std::string_view dash : dashes) {
    if (starts_with(text, at, dash)) return dash.size();
  }
  return 0;
}

std::optional<Marker> read_dash(std::string_view line) {
  const std::size_t first = dash_length(line, 0);
  if (first == 0) return std::nullopt;
  const std::size_t next = skip_space(line, first);
  const std::size_t second = dash_length(line, next);
  if (second > 0 && is_end_or_space(line, next + second)) {
    return Marker{Level::podwojne_tiret, {}, next + second, false, false};
  }
  if (is_end_or_space(line, first)) return Marker{Level::tiret, {}, first, false, false};
  if (!is_text_start(line, first) || line[first] == '"') return std::nullopt;
  return Marker{Level::tiret, {}, first, false, true};
}

bool is_first_or_only(const Marker& marker) {
  return marker.label == act::first_label(marker.level).text();
}

std::size_t roman_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 6 &&
         std::string_view("IVX").find(text[end]) != text.npos) {
    ++end;
  }
  return end;
}

std::string both_forms(std::string_view label) {
  return "expected `" + std::string(label) + ".` or `" + std::string(label) + ")`";
}

// "1.)", "1.a)", "1.1.", "1.1)", "1 )".
std::optional<UnknownMarker> unknown_number(std::string_view line) {
  const std::size_t end = number_end(line, 0);
  if (end == 0 || end >= line.size()) return std::nullopt;
  const std::string_view label = line.substr(0, end);
  if (starts_with(line, end, ".)") && is_end_or_space(line, end + 2)) {
    return UnknownMarker{end + 2, both_forms(label)};
  }
  if (line[end] == '.' && is_letter_marker(line, end + 1)) {
    return UnknownMarker{line.find(')', end) + 1, "expected one marker, such as `a)`"};
  }
  const std::size_t spaced = skip_space(line, end);
  if (spaced > end && spaced < line.size() && (line[spaced] == ')' || line[spaced] == '.') &&
      is_end_or_space(line, spaced + 1)) {
    return UnknownMarker{spaced + 1, both_forms(label)};
  }
  std::size_t dotted = end;
  while (dotted + 1 < line.size() && line[dotted] == '.' && is_digit(line[dotted + 1])) {
    ++dotted;
    while (dotted < line.size() && is_digit(line[dotted])) ++dotted;
  }
  if (dotted > end && dotted < line.size() && (line[dotted] == '.' || line[dotted] == ')') &&
      is_end_or_space(line, dotted + 1)) {
    return UnknownMarker{dotted + 1, "expected a number of one part"};
  }
  return std::nullopt;
}

// "(1)", "(a)".
std::optional<UnknownMarker> unknown_parenthesis(std::string_view line) {
  std::size_t end = number_end(line, 1);
  if (end == 1 && line.size() > 2 && is_lower(line[1])) end = 2;
  if (end == 1 || !starts_with(line, end, ")") || !is_end_or_space(line, end + 1)) {
    return std::nullopt;
  }
  return UnknownMarker{end + 1, "expected `" + std::string(line.substr(1, end)) + "`"};
}

// "ą)", "A)", "II.": letters that number nothing in Polish law.
std::optional<UnknownMarker> unknown_letter(std::string_view line) {
  const std::size_t roman = roman_end(line, 0);
  if (roman > 0 && roman < line.size() && (line[roman] == '.' || line[roman] == ')') &&
      is_end_or_space(line, roman + 1)) {
    return UnknownMarker{roman + 1, {}};
  }
  const text::Character first = text::character_at(line, 0);
  if (first.value < 0x80 ? !is_upper(line[0]) : !text::is_word_character(first.value)) {
    return std::nullopt;
  }
  if (!starts_with(line, first.length, ")") || !is_end_or_space(line, first.length + 1)) {
    return std::nullopt;
  }
  return UnknownMarker{first.length + 1, "expected a letter from `a` to `z`"};
}

std::optional<UnknownMarker> unknown_bullet(std::string_view line) {
  constexpr std::array<std::string_view, 9> bullets{"*", "+", ">", "•",     "·",
                                                    "○", "▪", "◦", "\uF0B7"};
  for (const std::string_view bullet : bullets) {
    if (starts_with(line, 0, bullet) && is_end_or_space(line, bullet.size())) {
      return UnknownMarker{bullet.size(),
                           bullet == ">" ? "expected new wording in `„` and `”`" : "expected `–`"};
    }
  }
  return std::nullopt;
}

// "§ 5 Text": the full stop is missing and the § would be lost in the one before.
std::optional<UnknownMarker> unknown_head_unit(std::string_view line) {
  const bool article = starts_with(line, 0, "Art.");
  if (!article && !starts_with(line, 0, paragraph_sign)) return std::nullopt;
  const std::size_t begin = skip_space(line, article ? 4 : paragraph_sign.size());
  const std::size_t end = number_end(line, begin);
  const std::size_t next = skip_space(line, end);
  if (end == begin || next == end || next >= line.size()) return std::nullopt;
  const text::Character first = text::character_at(line, next);
  const bool capital = first.value < 0x80
                           ? is_upper(line[next])
                           : std::string_view("ĄĆĘŁŃÓŚŹŻ").find(line.substr(next, first.length)) !=
                                 std::string_view::npos;
  if (!capital) return std::nullopt;
  return UnknownMarker{end, "expected `" + std::string(line.substr(0, end)) + ".`"};
}

// "**§ 5.** Text": a marker takes no emphasis.
std::optional<UnknownMarker> unknown_emphasis(std::string_view line) {
  const std::size_t begin = line.find_first_not_of("*_");
  if (begin == 0 || begin == std::string_view::npos || begin > 3) return std::nullopt;
  const std::string_view rest = line.substr(begin);
  if (!starts_with(rest, 0, paragraph_sign) && !starts_with(rest, 0, "Art.")) return std::nullopt;
  const std::size_t number = skip_space(rest, starts_with(rest, 0, "Art.") ? 4 : 2);
  const std::size_t end = number_end(rest, number);
  if (end == number) return std::nullopt;
  return UnknownMarker{begin + end, "expected `" + std::string(rest.substr(0, end)) + ".`"};
}

// "Rozdział 1" without its "##".
std::optional<UnknownMarker> unknown_chapter(std::string_view line) {
  if (!looks_like_chapter(line)) return std::nullopt;
  return UnknownMarker{line.size(), "expected `##` before it"};
}

// `"1) `, `,,§ 5.`: new wording in marks that are not the Polish ones.
std::optional<UnknownMarker> unknown_quotation(std::string_view line) {
  constexpr std::array<std::string_view, 5> marks{"\"", ",,", "“", "”", "«"};
  for (const std::string_view mark : marks) {
    if (starts_with(line, 0, mark) && read_marker(line.substr(mark.size()))) {
      return UnknownMarker{mark.size(), "expected `„`"};
    }
  }
  return std::nullopt;
}

}  // namespace

std::size_t added_letters_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 4 && is_lower(text[end])) ++end;
  constexpr std::array<std::string_view, 5> levels{"art", "ust", "pkt", "lit", "tir"};
  const std::string_view letters = text.substr(at, end - at);
  const bool is_level = std::find(levels.begin(), levels.end(), letters) != levels.end();
  return is_level || letters.size() > 3 ? at : end;
}

void append_collapsed(std::string& out, std::string_view text) {
  // White space begins with one of few bytes; between words stands mostly one plain space, which
  // is copied along with them.
  const auto may_be_space = [text](std::size_t at) {
    const char c = text[at];
    return (c >= '\0' && c <= ' ') || c == '\xC2' || c == '\xE2' || c == '\xE3';
  };
  std::size_t copied = act::skip_space(text, 0);
  for (std::size_t at = copied; at < text.size();) {
    const bool plain = text[at] == ' ' && at + 1 < text.size() && !may_be_space(at + 1);
    if (plain || !may_be_space(at) || act::space_length(text, at) == 0) {
      ++at;
      continue;
    }
    out += text.substr(copied, at - copied);
    copied = at = act::skip_space(text, at);
    if (at < text.size()) out += ' ';
  }
  out += text.substr(copied);
}

std::optional<Marker> read_marker(std::string_view line) {
  if (line.empty()) return std::nullopt;
  const char c = line.front();
  if (is_digit(c)) return read_numbered(line);
  if (is_lower(c)) return read_lettered(line);
  if (c == '\xC2') {
    return starts_with(line, 0, paragraph_sign)
               ? read_head_unit(line, paragraph_sign.size(), Level::paragraf)
               : std::nullopt;
  }
  if (c == 'A') {
    const bool article = starts_with(line, 0, "Art.") || starts_with(line, 0, "ART.");
    return article ? read_head_unit(line, 4, Level::artykul) : std::nullopt;
  }
  return c == '-' || c == '\xE2' ? read_dash(line) : std::nullopt;
}

std::optional<Marker> read_run_in(std::string_view rest, Level outer) {
  auto marker = read_marker(rest);
  if (!marker || marker->bare || marker->level <= outer || marker->level >= Level::tiret) {
    return std::nullopt;
  }
  const bool any = outer <= Level::paragraf && marker->level <= Level::ustep;
  return any || is_first_or_only(*marker) ? marker : std::nullopt;
}

std::string marker_text(Level level, std::string_view label, bool bare) {
  const std::string text(label);
  switch (level) {
    case Level::artykul:
      return "Art. " + text + (bare ? "" : ".");
    case Level::paragraf:
      return "§ " + text + (bare ? "" : ".");
    case Level::ustep:
      return text + ".";
    case Level::punkt:
    case Level::litera:
      return text + ")";
    case Level::tiret:
      return "–";
    case Level::podwojne_tiret:
      return "– –";
    default:
      return text;
  }
}

std::optional<UnknownMarker> read_unknown_marker(std::string_view line) {
  if (line.empty()) return std::nullopt;
  const char c = line.front();
  if (is_digit(c)) return unknown_number(line);
  if (is_lower(c)) return std::nullopt;
  if (c == '(') return unknown_parenthesis(line);
  if (c == '#') {
    return UnknownMarker{std::min(line.find_first_not_of('#'), line.size()),
                         "expected up to six `#` and a space"};
  }
  if (auto chapter = unknown_chapter(line)) return chapter;
  if (auto bullet = unknown_bullet(line)) return bullet;
  if (auto emphasis = unknown_emphasis(line)) return emphasis;
  if (auto quotation = unknown_quotation(line)) return quotation;
  if (auto head = unknown_head_unit(line)) return head;
  return unknown_letter(line);
}

std::size_t heading_depth(std::string_view line) {
  std::size_t depth = 0;
  while (depth < line.size() && line[depth] == '#') ++depth;
  return depth >= 1 && depth <= 6 && is_end_or_space(line, depth) ? depth : 0;
}

std::size_t footnote_head(std::string_view line, std::string_view& label) {
  if (!starts_with(line, 0, "[^")) return 0;
  std::size_t end = 2;
  while (end < line.size() && line[end] != ']' && line[end] != '[' && line[end] != '^' &&
         act::space_length(line, end) == 0) {
    ++end;
  }
  if (end == 2 || !starts_with(line, end, "]:")) return 0;
  label = line.substr(2, end - 2);
  return end + 2;
}

bool opens_quotation(std::string_view line) {
  if (!starts_with(line, 0, opening_mark)) return false;
  const std::string_view rest = line.substr(act::skip_space(line, opening_mark.size()));
  return heading_depth(rest) > 0 || read_marker(rest).has_value();
}

bool needs_escape(std::string_view text) {
  while (!text.empty() && text.front() == '\\') text.remove_prefix(1);
  if (text.empty()) return false;
  std::string_view label;
  return text.front() == '#' || text.front() == '|' || footnote_head(text, label) > 0 ||
         read_marker(text).has_value() || opens_quotation(text) ||
         read_unknown_marker(text).has_value();
}

bool needs_run_in_escape(std::string_view rest, Level outer) {
  while (!rest.empty() && rest.front() == '\\') rest.remove_prefix(1);
  if (outer != Level::tiret) return read_run_in(rest, outer).has_value();
  const auto second = read_dash(rest);  // "– –" is one marker
  return second && !second->glued;
}

}  // namespace bipgen::parsing
