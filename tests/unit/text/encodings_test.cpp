#include "text/encodings.hpp"

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

}  // namespace
}  // namespace bipgen::text
