// Letters and digits of ASCII, whatever the locale; false for every byte of other characters.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bipgen::text {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_letter(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}
constexpr bool is_ascii_letter_or_digit(char c) {
  return is_ascii_letter(c) || is_digit(c);
}

// Other characters unchanged: for names of elements, keys and programs. Polish: text/letters.hpp.
std::string lower_ascii(std::string_view text);

// "12" -> 12. Nothing for what has other characters, a sign or a space too, or is larger than int.
std::optional<int> whole_number(std::string_view digits);

}  // namespace bipgen::text
