// What looks like a marker and is none. Silence here would hide a provision inside the one before
// it.
#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "parsing/headings.hpp"
#include "parsing/marker_parts.hpp"
#include "parsing/markers.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace bipgen::parsing {

namespace {

using act::skip_space;
using source::in_quotes;
using source::message;

std::size_t roman_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 6 &&
         std::string_view("IVX").find(text[end]) != text.npos) {
    ++end;
  }
  return end;
}

// The number or letter with each of the signs that may follow it.
source::Message both_forms(std::string_view label) {
  return message("expected {}", message("{} or {}", in_quotes(std::string(label) + "."),
                                        in_quotes(std::string(label) + ")")));
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
    return UnknownMarker{line.find(')', end) + 1,
                         message("expected one marker, such as {}", in_quotes("a)"))};
  }
  const std::size_t spaced = skip_space(line, end);
  if (spaced > end && spaced < line.size() && (line[spaced] == ')' || line[spaced] == '.') &&
      is_end_or_space(line, spaced + 1)) {
    return UnknownMarker{spaced + 1, both_forms(label)};
  }
  std::size_t dotted = end;
  while (dotted + 1 < line.size() && line[dotted] == '.' && text::is_digit(line[dotted + 1])) {
    ++dotted;
    while (dotted < line.size() && text::is_digit(line[dotted])) ++dotted;
  }
  if (dotted > end && dotted < line.size() && (line[dotted] == '.' || line[dotted] == ')') &&
      is_end_or_space(line, dotted + 1)) {
    return UnknownMarker{dotted + 1, message("expected a number of one part")};
  }
  return std::nullopt;
}

// "(1)", "(a)".
std::optional<UnknownMarker> unknown_parenthesis(std::string_view line) {
  std::size_t end = number_end(line, 1);
  if (end == 1 && line.size() > 2 && text::is_ascii_lower(line[1])) end = 2;
  if (end == 1 || !starts_with(line, end, ")") || !is_end_or_space(line, end + 1)) {
    return std::nullopt;
  }
  return UnknownMarker{end + 1, message("expected {}", in_quotes(line.substr(1, end)))};
}

// "ą)", "A)", "II.": letters that number nothing in Polish law.
std::optional<UnknownMarker> unknown_letter(std::string_view line) {
  const std::size_t roman = roman_end(line, 0);
  if (roman > 0 && roman < line.size() && (line[roman] == '.' || line[roman] == ')') &&
      is_end_or_space(line, roman + 1)) {
    return UnknownMarker{roman + 1, {}};
  }
  const text::Character first = text::character_at(line, 0);
  if (first.value < 0x80 ? !text::is_ascii_upper(line[0]) : !text::is_word_character(first.value)) {
    return std::nullopt;
  }
  if (!starts_with(line, first.length, ")") || !is_end_or_space(line, first.length + 1)) {
    return std::nullopt;
  }
  return UnknownMarker{first.length + 1,
                       message("expected a letter from {} to {}", in_quotes("a"), in_quotes("z"))};
}

std::optional<UnknownMarker> unknown_bullet(std::string_view line) {
  constexpr std::array<std::string_view, 9> bullets{"*", "+", ">", "•",     "·",
                                                    "○", "▪", "◦", "\uF0B7"};
  for (const std::string_view bullet : bullets) {
    if (starts_with(line, 0, bullet) && is_end_or_space(line, bullet.size())) {
      return UnknownMarker{bullet.size(), bullet == ">"
                                              ? message("expected new wording in {} and {}",
                                                        in_quotes("„"), in_quotes("”"))
                                              : message("expected {}", in_quotes("–"))};
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
                           ? text::is_ascii_upper(line[next])
                           : std::string_view("ĄĆĘŁŃÓŚŹŻ").find(line.substr(next, first.length)) !=
                                 std::string_view::npos;
  if (!capital) return std::nullopt;
  return UnknownMarker{end,
                       message("expected {}", in_quotes(std::string(line.substr(0, end)) + "."))};
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
  return UnknownMarker{begin + end,
                       message("expected {}", in_quotes(std::string(rest.substr(0, end)) + "."))};
}

// "Rozdział 1" without its "##".
std::optional<UnknownMarker> unknown_chapter(std::string_view line) {
  if (!looks_like_chapter(line)) return std::nullopt;
  return UnknownMarker{line.size(), message("expected {} before it", in_quotes("##"))};
}

// `"1) `, `,,§ 5.`: new wording in marks that are not the Polish ones.
std::optional<UnknownMarker> unknown_quotation(std::string_view line) {
  constexpr std::array<std::string_view, 5> marks{"\"", ",,", "“", "”", "«"};
  for (const std::string_view mark : marks) {
    if (starts_with(line, 0, mark) && read_marker(line.substr(mark.size()))) {
      return UnknownMarker{mark.size(), message("expected {}", in_quotes("„"))};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<UnknownMarker> read_unknown_marker(std::string_view line) {
  if (line.empty()) return std::nullopt;
  const char c = line.front();
  if (text::is_digit(c)) return unknown_number(line);
  if (text::is_ascii_lower(c)) return std::nullopt;
  if (c == '(') return unknown_parenthesis(line);
  if (c == '#') {
    return UnknownMarker{std::min(line.find_first_not_of('#'), line.size()),
                         message("expected up to six {} and a space", in_quotes("#"))};
  }
  if (auto chapter = unknown_chapter(line)) return chapter;
  if (auto bullet = unknown_bullet(line)) return bullet;
  if (auto emphasis = unknown_emphasis(line)) return emphasis;
  if (auto quotation = unknown_quotation(line)) return quotation;
  if (auto head = unknown_head_unit(line)) return head;
  return unknown_letter(line);
}

}  // namespace bipgen::parsing
