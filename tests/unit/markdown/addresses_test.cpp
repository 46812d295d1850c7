#include "markdown/addresses.hpp"

#include <doctest/doctest.h>

using namespace bipgen::markdown;

namespace {

// The addresses of a text, joined by " | ".
std::string found_in(std::string_view text) {
  std::string all;
  for (const Address& address : find_addresses(text)) {
    if (!all.empty()) all += " | ";
    all += text.substr(address.begin, address.end - address.begin);
  }
  return all;
}

}  // namespace

TEST_CASE("an address ends before the punctuation of the sentence") {
  CHECK(found_in("na stronie www.bip.krakow.pl.") == "www.bip.krakow.pl");
  CHECK(found_in("(zob. https://www.krakow.pl/a?b=1&c=2),") == "https://www.krakow.pl/a?b=1&c=2");
  CHECK(found_in("https://pl.wikipedia.org/wiki/Kraków_(stacja), dalej") ==
        "https://pl.wikipedia.org/wiki/Kraków_(stacja)");
}

TEST_CASE("Polish quotation marks are not part of an address") {
  CHECK(found_in("„www.bip.krakow.pl” oraz „http://lublin.eu”") ==
        "www.bip.krakow.pl | http://lublin.eu");
}

TEST_CASE("what only looks like an address is none") {
  CHECK(found_in("www. strona").empty());
  CHECK(found_in("https:// i http://").empty());
  CHECK(found_in("awww.x.pl, ąwww.x.pl").empty());
  CHECK(found_in("ftp://x.pl").empty());
}

TEST_CASE("schemes that run code are not safe") {
  CHECK(is_safe_target("https://www.krakow.pl"));
  CHECK(is_safe_target("MAILTO:bip@example.org"));
  CHECK(is_safe_target("../zarzadzenia/index.html#par_1"));
  CHECK(is_safe_target("#par_1"));
  CHECK(is_safe_target("a/b:c"));
  CHECK_FALSE(is_safe_target("javascript:alert(1)"));
  CHECK_FALSE(is_safe_target("JaVaScRiPt:alert(1)"));
  CHECK_FALSE(is_safe_target("java\tscript:alert(1)"));
  CHECK_FALSE(is_safe_target("\x01javascript:alert(1)"));
  CHECK_FALSE(is_safe_target("data:text/html,x"));
  CHECK_FALSE(is_safe_target("vbscript:x"));
  CHECK_FALSE(is_safe_target("file:///etc/passwd"));
}

TEST_CASE("an attribute cannot be left through an address") {
  std::string out;
  append_href(out, "a\"b<c>d'e f&g%20h?x=ł");
  CHECK(out == "a%22b%3Cc%3Ed%27e%20f&amp;g%20h?x=%C5%82");
}

TEST_CASE("underscores and asterisks inside bare addresses are protected") {
  CHECK(protect_addresses("https://x.pl/_a_/*b* i _c_") == "https://x.pl/\\_a\\_/\\*b* i _c_");
  CHECK(protect_addresses("[x](https://x.pl/_a_)") == "[x](https://x.pl/_a_)");
  CHECK(protect_addresses("<https://x.pl/_a_>") == "<https://x.pl/_a_>");
  CHECK(protect_addresses("`https://x.pl/_a_`") == "`https://x.pl/_a_`");
}
