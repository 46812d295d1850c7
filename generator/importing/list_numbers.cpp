#include "importing/list_numbers.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

constexpr int letters = 26;
constexpr int most_repeated = 30;  // "zz…z" of thirty letters is the 780th
constexpr int greatest_roman = 3999;

std::string repeated_letter(int number) {
  const int times = (number - 1) / letters + 1;
  if (times > most_repeated) return std::to_string(number);
  return std::string(static_cast<std::size_t>(times),
                     static_cast<char>('a' + (number - 1) % letters));
}

std::string letter_pair(int number) {
  std::string text;
  for (; number > 0; number = (number - 1) / letters) {
    text.insert(text.begin(), static_cast<char>('a' + (number - 1) % letters));
  }
  return text;
}

std::string roman(int number) {
  constexpr std::array<std::pair<int, std::string_view>, 13> parts = {{{1000, "m"},
                                                                       {900, "cm"},
                                                                       {500, "d"},
                                                                       {400, "cd"},
                                                                       {100, "c"},
                                                                       {90, "xc"},
                                                                       {50, "l"},
                                                                       {40, "xl"},
                                                                       {10, "x"},
                                                                       {9, "ix"},
                                                                       {5, "v"},
                                                                       {4, "iv"},
                                                                       {1, "i"}}};
  if (number > greatest_roman) return std::to_string(number);
  std::string text;
  for (const auto& [value, sign] : parts) {
    for (; number >= value; number -= value) text += sign;
  }
  return text;
}

std::string in_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return text;
}

}  // namespace

std::string print_number(int number, NumberForm form) {
  if (form == NumberForm::none || form == NumberForm::bullet) return {};
  if (number < 1) return std::to_string(number);
  switch (form) {
    case NumberForm::decimal_with_zero:
      return (number < 10 ? "0" : "") + std::to_string(number);
    case NumberForm::lower_letter:
      return repeated_letter(number);
    case NumberForm::upper_letter:
      return in_capitals(repeated_letter(number));
    case NumberForm::lower_letter_pair:
      return letter_pair(number);
    case NumberForm::upper_letter_pair:
      return in_capitals(letter_pair(number));
    case NumberForm::lower_roman:
      return roman(number);
    case NumberForm::upper_roman:
      return in_capitals(roman(number));
    default:
      return std::to_string(number);
  }
}

std::string print_bullet(const std::string& sign) {
  const char32_t first = text::character_at(sign, 0).value;
  // U+F02D: the minus of the font Symbol.
  const bool is_dash =
      first == U'-' || (first >= 0x2010 && first <= 0x2015) || first == 0x2212 || first == 0xF02D;
  return is_dash ? "–" : "•";
}

}  // namespace bipgen::importing
