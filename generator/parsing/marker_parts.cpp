#include "parsing/marker_parts.hpp"

#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "parsing/markers.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace bipgen::parsing {

namespace {

constexpr std::size_t most_digits = 9;

}  // namespace

bool starts_with(std::string_view text, std::size_t at, std::string_view start) {
  return text.substr(at, start.size()) == start;
}

bool is_end_or_space(std::string_view text, std::size_t at) {
  return at >= text.size() || act::space_length(text, at) > 0;
}

bool is_text_start(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (text::is_ascii_lower(c) || text::is_ascii_upper(c) ||
      std::string_view("(*_[<\"`").find(c) != text.npos)
    return true;
  if (static_cast<unsigned char>(c) < 0x80) return false;
  return starts_with(text, at, opening_mark) ||
         text::is_word_character(text::character_at(text, at).value);
}

bool are_label_letters(std::string_view letters) {
  if (letters.size() <= 2) return true;
  return letters.size() == 3 &&
         (letters[0] == 'z' || letters[1] == 'z' || letters.substr(1) == "aa");
}

std::size_t number_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text::is_digit(text[end])) ++end;
  if (end == at || end - at > most_digits) return at;
  end = added_letters_end(text, end);
  if (end >= text.size() || text[end] != '[') return end;
  std::size_t inner = end + 1;
  while (inner < text.size() && text::is_digit(text[inner])) ++inner;
  while (inner < text.size() && text::is_ascii_lower(text[inner])) ++inner;
  const bool closed = inner > end + 1 && text::is_digit(text[end + 1]) && inner - end <= 6 &&
                      inner < text.size() && text[inner] == ']';
  return closed ? inner + 1 : end;
}

bool is_letter_marker(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text::is_ascii_lower(text[end])) ++end;
  return end > at && end - at <= 2 && end < text.size() && text[end] == ')';
}

std::size_t added_letters_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 4 && text::is_ascii_lower(text[end])) ++end;
  constexpr std::array<std::string_view, 6> levels{"art", "par", "ust", "pkt", "lit", "tir"};
  const std::string_view letters = text.substr(at, end - at);
  const bool is_level = std::find(levels.begin(), levels.end(), letters) != levels.end();
  return is_level || letters.size() > 3 ? at : end;
}

}  // namespace bipgen::parsing
