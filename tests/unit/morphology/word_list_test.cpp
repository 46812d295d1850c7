#include "morphology/word_list.hpp"

#include <doctest/doctest.h>

namespace bipgen::morphology {
namespace {

// The flags of each line of the word.
std::vector<std::string> flags(const WordList& words, std::string_view word) {
  std::vector<std::string> all;
  for (const WordList::Entry& entry : words.find(word)) {
    CHECK(entry.word == word);
    all.emplace_back(entry.flags);
  }
  return all;
}

using Flags = std::vector<std::string>;

TEST_CASE("words by their spelling") {
  const WordList words("5\nżółw/NO\nczyli\nŻółw\nlata/K\r\nlata/BI\tpo:czasownik\n");
  CHECK(flags(words, "żółw") == Flags{"NO"});
  CHECK(flags(words, "Żółw") == Flags{""});
  CHECK(flags(words, "czyli") == Flags{""});
  CHECK(flags(words, "lata") == Flags{"K", "BI"});
  CHECK(flags(words, "żół") == Flags{});
  CHECK(flags(words, "") == Flags{});
  CHECK(flags(words, "5") == Flags{});
}

TEST_CASE("the last line may lack its end") {
  CHECK(flags(WordList("1\nkot/N"), "kot") == Flags{"N"});
}

TEST_CASE("lists without words") {
  for (const std::string text : {"", "0", "0\n", "0\n\n\n"}) {
    CAPTURE(text);
    const WordList words(text);
    CHECK(flags(words, "kot") == Flags{});
    CHECK(flags(words, "") == Flags{});
  }
}

}  // namespace
}  // namespace bipgen::morphology
