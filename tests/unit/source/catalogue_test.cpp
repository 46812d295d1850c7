#include "source/catalogue.hpp"

#include <string>

#include <doctest/doctest.h>

#include "source/message.hpp"

using namespace bipgen::source;

namespace {

std::string number(std::uint32_t value) {
  std::string bytes;
  for (int i = 0; i < 4; ++i, value >>= 8U) bytes += static_cast<char>(value & 0xFFU);
  return bytes;
}

// Two entries: "a" -> "x", "b" (plural "bs") -> "y", "z".
std::string small_catalogue() {
  const std::string strings = std::string("a\0b\0bs\0x\0y\0z\0", 13);
  const std::uint32_t at = 28 + 4 * 8;
  return number(0x950412DE) + number(0) + number(2) + number(28) + number(44) + number(0) +
         number(0) + number(1) + number(at) + number(4) + number(at + 2) +  //
         number(1) + number(at + 7) + number(3) + number(at + 9) + strings;
}

}  // namespace

TEST_CASE("a compiled catalogue is read where it lies") {
  const std::string bytes = small_catalogue();
  const Catalogue catalogue(bytes);
  CHECK(catalogue.size() == 2);
  CHECK(catalogue.find("a") == "x");
  CHECK(catalogue.find("b", 0) == "y");
  CHECK(catalogue.find("b", 1) == "z");
  CHECK(catalogue.find("b", 2) == "");
  CHECK(catalogue.find("c") == "");
  CHECK(catalogue.find("") == "");
}

TEST_CASE("bytes that are no catalogue, or half of one, hold nothing") {
  CHECK(Catalogue("").size() == 0);
  CHECK(Catalogue("no catalogue at all, but long enough").find("a") == "");
  const std::string bytes = small_catalogue();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CHECK(Catalogue(std::string_view(bytes).substr(0, size)).find("d") == "");
  }
}

TEST_CASE("every Polish translation has the places of its English sentence") {
  const Catalogue catalogue(polish_catalogue());
  REQUIRE(catalogue.size() > 100);
  for (std::size_t i = 1; i < catalogue.size(); ++i) {
    const std::string_view sentence = catalogue.original(i);
    CAPTURE(sentence);
    std::string_view forms = catalogue.translation(i);
    while (!forms.empty()) {
      const std::string_view form = forms.substr(0, forms.find('\0'));
      CAPTURE(form);
      CHECK(count_places(form) == count_places(sentence));
      forms.remove_prefix(std::min(form.size() + 1, forms.size()));
    }
  }
}

TEST_CASE("the catalogue counts as Polish does") {
  const Catalogue catalogue(polish_catalogue());
  CHECK(catalogue.original(0).empty());
  CHECK(catalogue.translation(0).find("nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && "
                                      "(n%100<10 || n%100>=20) ? 1 : 2;") !=
        std::string_view::npos);
  for (const std::size_t few : {2U, 3U, 4U, 22U, 104U}) CHECK(polish_plural(few) == 1);
  for (const std::size_t many : {0U, 5U, 11U, 12U, 14U, 21U, 112U}) CHECK(polish_plural(many) == 2);
  CHECK(polish_plural(1) == 0);
}
