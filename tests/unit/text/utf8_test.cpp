#include "text/utf8.hpp"

#include <string>

#include <doctest/doctest.h>

namespace text = bipgen::text;
using namespace std::string_literals;

TEST_CASE("well-formed text of every length of character has no invalid byte") {
  CHECK_FALSE(text::first_invalid_utf8(""));
  CHECK_FALSE(text::first_invalid_utf8("zarządzenie nr 1796/2025 – „Centrum” 𝄞"));
  CHECK_FALSE(text::first_invalid_utf8("\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF"s));
  CHECK_FALSE(
      text::first_invalid_utf8("\xED\x9F\xBF\xEE\x80\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"s));
  CHECK_FALSE(text::first_invalid_utf8("a\0b"s));
}

TEST_CASE("the first byte of what is not well-formed is found") {
  struct Case {
    std::string what;
    std::string bytes;
  };
  const Case cases[] = {
      {"continuation without a lead", "\x80"s},
      {"overlong slash in two bytes", "\xC0\xAF"s},
      {"overlong in two bytes, the highest", "\xC1\xBF"s},
      {"overlong slash in three bytes", "\xE0\x80\xAF"s},
      {"overlong in three bytes, the highest", "\xE0\x9F\xBF"s},
      {"overlong in four bytes", "\xF0\x8F\xBF\xBF"s},
      {"lowest surrogate", "\xED\xA0\x80"s},
      {"highest surrogate", "\xED\xBF\xBF"s},
      {"beyond U+10FFFF", "\xF4\x90\x80\x80"s},
      {"five bytes", "\xF8\x88\x80\x80\x80"s},
      {"byte that is never used", "\xFF"s},
      {"two bytes, truncated at the end", "\xC4"s},
      {"three bytes, truncated at the end", "\xE2\x80"s},
      {"four bytes, truncated at the end", "\xF0\x9D\x84"s},
      {"two bytes, cut by a letter", "\xC4z"s},
      {"three bytes, cut by a letter", "\xE2\x80z"s},
      {"four bytes, cut by a letter", "\xF0\x9D\x84z"s},
      {"ą of Windows-1250", "\xB9 i"s},
  };
  for (const Case& each : cases) {
    CAPTURE(each.what);
    // Before and after the border of the eight bytes that are looked at together.
    CHECK(text::first_invalid_utf8(each.bytes) == 0);
    CHECK(text::first_invalid_utf8("§ 1. " + each.bytes) == 6);
    CHECK(text::first_invalid_utf8("Referat ds. analiz" + each.bytes + "1234567890") == 18);
  }
}

TEST_CASE("characters are counted, not bytes") {
  CHECK(text::count_characters("") == 0);
  CHECK(text::count_characters("§ 19 ust. 1 pkt 3 lit. ą") == 24);
  CHECK(text::count_characters("„𝄞”") == 3);
}

TEST_CASE("a character is read where it begins") {
  const std::string text = "aą–𝄞";
  CHECK(text::character_at(text, 0).value == U'a');
  CHECK(text::character_at(text, 0).length == 1);
  CHECK(text::character_at(text, 1).value == U'ą');
  CHECK(text::character_at(text, 1).length == 2);
  CHECK(text::character_at(text, 3).value == U'–');
  CHECK(text::character_at(text, 3).length == 3);
  CHECK(text::character_at(text, 6).value == U'𝄞');
  CHECK(text::character_at(text, 6).length == 4);
}

TEST_CASE("at the end and past it there is no character") {
  CHECK(text::character_at("ż", 2).length == 0);
  CHECK(text::character_at("ż", 2).value == 0);
  CHECK(text::character_at("", 7).length == 0);
}

TEST_CASE("Polish text with its punctuation is composed") {
  CHECK(text::is_nfc(""));
  CHECK(text::is_nfc("§ 1. „Zażółć gęślą jaźń” – 2 ½ °C\u00A0…"));
  CHECK(text::to_nfc("„Zażółć” – §") == "„Zażółć” – §");
}

TEST_CASE("letters with separate diacritics are not composed, and become so") {
  CHECK_FALSE(text::is_nfc("Zaz\u0307o\u0301l\u0301c\u0301"));
  CHECK(text::to_nfc("zaz\u0307o\u0301\u0142c\u0301") == "zażółć");
  // A singleton among the signs that are passed over quickly.
  CHECK_FALSE(text::is_nfc("a\u2000b"));
  CHECK(text::to_nfc("a\u2000b") == "a\u2002b");
  CHECK_FALSE(text::is_nfc("5 \u212B"));
}

TEST_CASE("letters and digits of any script belong to words") {
  for (const char32_t character : {U'a', U'Z', U'7', U'ż', U'Ł', U'Ж', U'λ', U'漢', U'٣'}) {
    CHECK(text::is_word_character(character));
  }
  for (const char32_t character : {U' ', U'-', U'–', U'§', U'„', U'\u00A0', U'.', U'²', U'\0'}) {
    CHECK_FALSE(text::is_word_character(character));
  }
}
