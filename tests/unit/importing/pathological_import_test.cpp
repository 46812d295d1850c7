// Texts that no office writes: they must be read to the end, in one pass. That they are is seen by
// the tests' ending at all.
#include <doctest/doctest.h>

#include "importing/read_markdown.hpp"
#include "importing/read_plain.hpp"
#include "imports.hpp"

using namespace bipgen::importing;

namespace {

std::string repeated(const std::string& part, std::size_t count) {
  std::string out;
  out.reserve(part.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

void check_read(const std::string& text) {
  for (const bool markdown : {false, true}) {
    bipgen::source::Diagnostics diagnostics;
    const Imported imported = import_text(
        markdown ? read_converter_markdown(text, "akt.md", diagnostics) : read_plain_text(text),
        options_with_dictionary());
    CHECK(count_of(imported, DoubtKind::words_lost) == 0);
  }
}

}  // namespace

TEST_CASE("ten megabytes of words are refused as too long, at once") {
  const Imported imported = import_plain(repeated("a b c d e f g h\n", 700'000));
  CHECK(count_of(imported, DoubtKind::too_long) == 1);
  CHECK(imported.text.empty());
}

TEST_CASE("one line of five megabytes") {
  check_read(repeated("x", 5'000'000));
  check_read(repeated("słowo ", 150'000));
}

TEST_CASE("a hundred thousand empty pages, and as many with a head") {
  check_read(repeated("\f", 100'000));
  check_read(repeated("Nagłówek strony\n\f", 100'000));
}

TEST_CASE("signs in heaps") {
  for (const char* part :
       {"** ", "„", "\" ", "| ", "- ", "§ 1.1.", "1)a) ", "_", "ść-\n", "\xC2\xAD", "( ", "a\tb\n",
        "¢$ ", "[^1]", "1/ a\n", "Str. 1\n", "Załącznik nr 1\n", "Rozdział 1\n", "BURMISTRZ\n\n"}) {
    CAPTURE(part);
    check_read(repeated(part, 8'000));
    check_read("§ 1. a\n" + repeated(part, 8'000));
  }
}
