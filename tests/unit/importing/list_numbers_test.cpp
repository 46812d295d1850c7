#include "importing/list_numbers.hpp"

#include <doctest/doctest.h>

namespace bipgen::importing {
namespace {

TEST_CASE("numbers in the forms of lists") {
  struct Case {
    int number;
    NumberForm form;
    const char* expected;
  };
  const Case cases[] = {
      {3, NumberForm::decimal, "3"},
      {3, NumberForm::decimal_with_zero, "03"},
      {12, NumberForm::decimal_with_zero, "12"},
      {1, NumberForm::lower_letter, "a"},
      {26, NumberForm::lower_letter, "z"},
      {27, NumberForm::lower_letter, "aa"},
      {28, NumberForm::lower_letter, "bb"},
      {28, NumberForm::lower_letter_pair, "ab"},
      {52, NumberForm::lower_letter_pair, "az"},
      {53, NumberForm::upper_letter_pair, "BA"},
      {28, NumberForm::upper_letter, "BB"},
      {4, NumberForm::lower_roman, "iv"},
      {1999, NumberForm::upper_roman, "MCMXCIX"},
      {4000, NumberForm::upper_roman, "4000"},
      {0, NumberForm::lower_letter, "0"},
      {-1, NumberForm::upper_roman, "-1"},
      {2147483647, NumberForm::lower_letter, "2147483647"},
      {5, NumberForm::none, ""},
      {5, NumberForm::bullet, ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.number);
    CHECK(print_number(c.number, c.form) == c.expected);
  }
}

TEST_CASE("a bullet is a dash or a dot") {
  CHECK(print_bullet("-") == "–");
  CHECK(print_bullet("—") == "–");
  CHECK(print_bullet("\xEF\x80\xAD") == "–");  // U+F02D of the font Symbol
  CHECK(print_bullet("\xEF\x82\xB7") == "•");  // U+F0B7
  CHECK(print_bullet("o") == "•");
  CHECK(print_bullet("") == "•");
}

}  // namespace
}  // namespace bipgen::importing
