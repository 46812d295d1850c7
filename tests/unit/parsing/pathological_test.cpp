// Texts that no author writes: they must be read to the end, in one pass and without deep
// recursion. That they are is seen by the tests' ending at all; properties are checked besides.
#include <doctest/doctest.h>

#include "parsing/references.hpp"
#include "parsing/write_text.hpp"
#include "read_text.hpp"

using namespace bipgen;
using namespace bipgen::parsing;

namespace {

std::string repeated(const std::string& part, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += part;
  return out;
}

void check_same_again(const std::string& body, Grammar grammar) {
  const ReadText once = read(body, grammar);
  const ReadText again = read(write_text(once.text, grammar), grammar);
  CHECK(act::same_wording(once.text, again.text));
}

}  // namespace

TEST_CASE("a hundred thousand provisions of one word") {
  std::string body;
  for (int i = 1; i <= 100'000; ++i) body += "§ " + std::to_string(i) + ". a\n\n";
  const auto result = read(body);
  CHECK(result.text.provisions.size() == 100'000);
  CHECK(result.diagnostics.all().empty());
}

TEST_CASE("twenty thousand items in the wrong order") {
  std::string body;
  for (int i = 20'000; i > 0; --i) body += std::to_string(i) + ") a\n\n";
  CHECK(read(body).diagnostics.all().size() == 20'000);
}

TEST_CASE("one line of a megabyte") {
  for (const char* part : {"a", "a ", "„", "”", "[^", "\\", "#", "(", "– ", "1) ", "\u00A0"}) {
    const std::string body = repeated(part, 1'000'000 / static_cast<int>(std::string(part).size()));
    check_same_again("§ 1. " + body, Grammar::act);
    check_same_again(body, Grammar::document);
    CHECK(find_acts(body).empty());
  }
}

TEST_CASE("ten thousand nested quotations") {
  std::string body = "§ 1. A:\n\n";
  for (int i = 0; i < 10'000; ++i) body += "„1) a\n\n";
  const auto result = read(body + repeated("”", 10'000));
  CHECK(result.text.provisions.size() == 1);
  CHECK(result.diagnostics.has_errors());
}

TEST_CASE("ten thousand quotations that are never closed") {
  CHECK(read(repeated("    „1) a\n\n", 10'000) + "koniec\n").diagnostics.has_errors());
  CHECK(read(repeated("„1) a\n\n", 10'000)).diagnostics.has_errors());
}

TEST_CASE("ten thousand headings that hold one another by turns") {
  std::string body;
  const char* const headings[] = {"###### Dział I", "# Rozdział 1", "# Oddział 1", "## X"};
  for (int i = 0; i < 10'000; ++i) body += std::string(headings[i % 4]) + "\n\n";
  check_same_again(body, Grammar::act);
  check_same_again(body, Grammar::document);
}

TEST_CASE("ten thousand times words between the items of a list") {
  check_same_again(repeated("1) a:\n\n    a) b\n\n    c\n\nd\n\n        – e\n\n", 10'000),
                   Grammar::act);
}

TEST_CASE("bytes that are no text are kept") {
  const std::string body = "§ 1. \x01\x02 a\v\f b\n\n1) \x7F\n";
  check_same_again(body, Grammar::act);
  CHECK(words_at(read(body).text, "§ 1") == "\x01\x02 a b");
}
