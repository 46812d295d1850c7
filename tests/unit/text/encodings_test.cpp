#include "text/encodings.hpp"

#include <set>

#include <doctest/doctest.h>

namespace bipgen::text {
namespace {

TEST_CASE("Polish letters in ISO-8859-2") {
  CHECK(to_iso_8859_2("Zażółć") == "Za\xBF\xF3\xB3\xE6");
  CHECK(from_iso_8859_2("\xA1\xA6\xAC\xB1\xB6\xBC\xF1") == "ĄŚŹąśźń");
  CHECK(to_iso_8859_2("") == "");
}

TEST_CASE("every byte comes back as it was") {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string one(1, static_cast<char>(byte));
    CHECK(to_iso_8859_2(from_iso_8859_2(one)) == one);
  }
}

TEST_CASE("a character without a byte") {
  CHECK_FALSE(to_iso_8859_2("§ 5 – „tak”"));
  CHECK(to_iso_8859_2("§ 5 - \"tak\"") == "\xA7 5 - \"tak\"");
}

TEST_CASE("Windows-1250 differs from ISO-8859-2 below C0") {
  CHECK(from_windows_1250("Za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1") == "Zażółć gęślą jaźń");
  CHECK(from_windows_1250("\xA5\x8C\x8F \x84tak\x94 \x96 \x85 \x80") == "ĄŚŹ „tak” – … €");
  for (int byte = 0xC0; byte < 256; ++byte) {
    const std::string one(1, static_cast<char>(byte));
    CHECK(from_windows_1250(one) == from_iso_8859_2(one));
  }
}

TEST_CASE("no two bytes of Windows-1250 are read as one character") {
  std::set<std::string> seen;
  for (int byte = 0; byte < 256; ++byte) {
    seen.insert(from_windows_1250(std::string(1, static_cast<char>(byte))));
  }
  CHECK(seen.size() == 256);
}

TEST_CASE("UTF-16 in both orders of bytes") {
  const std::string little("\x05\x01\xA7\x00\x3D\xD8\x00\xDE", 8);
  const std::string big("\x01\x05\x00\xA7\xD8\x3D\xDE\x00", 8);
  CHECK(from_utf_16(little, ByteOrder::little) == "ą§😀");
  CHECK(from_utf_16(big, ByteOrder::big) == "ą§😀");
  CHECK_FALSE(from_utf_16("a", ByteOrder::little));
  CHECK_FALSE(from_utf_16(std::string("\x3D\xD8", 2), ByteOrder::little));
  CHECK_FALSE(from_utf_16(std::string("\x3D\xD8\x41\x00", 4), ByteOrder::little));
  CHECK_FALSE(from_utf_16(std::string("\x00\xDE", 2), ByteOrder::little));
}

}  // namespace
}  // namespace bipgen::text
