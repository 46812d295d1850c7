#include "text/ascii.hpp"

#include <doctest/doctest.h>

namespace bipgen::text {

TEST_CASE("digits and letters of ASCII end where they end") {
  CHECK(is_digit('0'));
  CHECK(is_digit('9'));
  CHECK_FALSE(is_digit('/'));
  CHECK_FALSE(is_digit(':'));
  CHECK(is_ascii_lower('z'));
  CHECK_FALSE(is_ascii_lower('A'));
  CHECK(is_ascii_upper('A'));
  CHECK_FALSE(is_ascii_letter('@'));
  CHECK_FALSE(is_ascii_letter('['));
  CHECK(is_ascii_letter_or_digit('5'));
}

TEST_CASE("bytes of Polish letters are none of ASCII's") {
  for (const char byte : std::string_view("ąĘłŹ")) CHECK_FALSE(is_ascii_letter_or_digit(byte));
}

TEST_CASE("lower case of ASCII leaves other characters alone") {
  CHECK(lower_ascii("DOCX") == "docx");
  CHECK(lower_ascii("ŻÓŁW-2") == "ŻÓŁw-2");
  CHECK(lower_ascii("").empty());
}

TEST_CASE("a whole number is digits and nothing else") {
  CHECK(whole_number("0") == 0);
  CHECK(whole_number("2025") == 2025);
  CHECK(whole_number("2147483647") == 2147483647);
  for (const char* other : {"", " 1", "1 ", "-1", "+1", "1a", "2147483648", "½"}) {
    CAPTURE(other);
    CHECK_FALSE(whole_number(other).has_value());
  }
}

}  // namespace bipgen::text
