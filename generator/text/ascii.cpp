#include "text/ascii.hpp"

#include <charconv>

namespace bipgen::text {

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (is_ascii_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::optional<int> whole_number(std::string_view digits) {
  if (digits.empty() || !is_digit(digits.front())) return std::nullopt;
  int value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, value);
  return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

}  // namespace bipgen::text
