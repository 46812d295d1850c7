#include "text/detect_encoding.hpp"

#include <doctest/doctest.h>

#include "text/encodings.hpp"

namespace bipgen::text {
namespace {

using namespace std::string_literals;

std::string name_of_detected(std::string_view bytes) {
  const auto detected = detect_encoding(bytes);
  if (!detected) return "none";
  return std::string(name_of(detected->encoding)) +
         (detected->doubtful_at ? " in doubt at " + std::to_string(*detected->doubtful_at) : "");
}

TEST_CASE("the encoding is told by the bytes") {
  struct Case {
    std::string bytes;
    std::string expected;
  };
  const Case cases[] = {
      {"", "UTF-8"},
      {"par. 1", "UTF-8"},
      {"§ 1. Zażółć", "UTF-8"},
      {"\xEF\xBB\xBFpar. 1", "UTF-8"},
      {"\xFF\xFE"s + "1\0"s, "UTF-16"},
      {"\xFE\xFF"s + "\0"s + "1", "UTF-16"},
      {"p\0a\0r\0.\0"s, "UTF-16"},
      {"za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1", "Windows-1250"},
      {"za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1", "ISO-8859-2"},
      // Only letters that both have at one place: read alike.
      {"\xBF\xF3\xB3\xE6", "Windows-1250"},
      // A dash decides too.
      {"od \xA7 1 \x96 \xA7 5", "Windows-1250"},
      // Letters of both kinds.
      {"g\xEA\x9Cl\xB9 w\xB1z", "Windows-1250 in doubt at 7"},
      {"g\xEA\xB6l\xB1 w\xB9z", "ISO-8859-2 in doubt at 7"},
      // A sign of Windows-1250 that is no letter of ISO-8859-2 where no letter is beside it.
      {"\xB3\xB3\xB3\xB3 \xB1 5", "Windows-1250"},
      // DOS (CP 852): "zażółć gęślą"; UTF-8 with a broken byte; no text.
      {"za\xBE\xA2\x88\x86 g\xA9\x98l\xA5", "none"},
      {"za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87 \xFF", "none"},
      {"\0\0\0\1\2\3"s, "none"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.bytes);
    CHECK(name_of_detected(c.bytes) == c.expected);
  }
}

TEST_CASE("what is detected is read to the last letter") {
  const std::string polish = "Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ § 1";
  CHECK(to_utf_8(polish, Encoding::utf_8) == polish);
  CHECK(to_utf_8("\xEF\xBB\xBF" + polish, Encoding::utf_8) == polish);
  CHECK(to_utf_8(*to_iso_8859_2(polish), detect_encoding(*to_iso_8859_2(polish))->encoding) ==
        polish);
  CHECK(to_utf_8("\xFF\xFE\x05\x01", Encoding::utf_16_le) == "ą");
  CHECK(to_utf_8("\xFE\xFF\x01\x05", Encoding::utf_16_be) == "ą");
  CHECK(to_utf_8("\x84tak\x94", Encoding::windows_1250) == "„tak”");
  CHECK_FALSE(to_utf_8("\xFF", Encoding::utf_8));
  CHECK_FALSE(to_utf_8("abc", Encoding::utf_16_le));
}

}  // namespace
}  // namespace bipgen::text
