// The numbers that an editor of texts gives to the items of its lists, as it shows them.
#pragma once

#include <cstdint>
#include <string>

namespace bipgen::importing {

enum class NumberForm : std::uint8_t {
  none,
  bullet,
  decimal,
  decimal_with_zero,  // 01
  lower_letter,       // a … z, aa, bb
  upper_letter,
  lower_letter_pair,  // a … z, aa, ab
  upper_letter_pair,
  lower_roman,
  upper_roman,
};

// "3", "c", "iii". Numbers below 1 and those too great for their form are written in digits; "" for
// `none` and `bullet`.
std::string print_number(int number, NumberForm form);

// The marker of an item without a number: a dash for any dash, else "•". `sign` is what the format
// gives, perhaps a character of a font of signs.
std::string print_bullet(const std::string& sign);

}  // namespace bipgen::importing
