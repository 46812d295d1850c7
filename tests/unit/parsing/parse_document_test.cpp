#include <doctest/doctest.h>

#include "act/lookup.hpp"
#include "read_text.hpp"

using namespace bipgen;
using namespace bipgen::parsing;
using Outline = std::vector<std::string>;

namespace {

Outline document(const std::string& body) {
  return outline(read(body, Grammar::document).text);
}

}  // namespace

TEST_CASE("chapters nest by their signs and are cited by their numbers") {
  CHECK(document("# 1. A\n\n## 1.2 B\n\n### 1.2.1 C\n\na) d;\n\n# 5. E\n") ==
        Outline{"rozdział 1", "rozdział 1.2", "rozdział 1.2.1", "rozdział 1.2.1 lit. a",
                "rozdział 5"});
}

TEST_CASE("each paragraph is a unit and holds the list that follows it") {
  CHECK(document("# 1. A\n\nPierwszy:\n\n1. a\n\n2. b\n\nDrugi.\n\nTrzeci:\n\n– c\n") ==
        Outline{"rozdział 1", "rozdział 1 akapit 1", "rozdział 1 akapit 1 ust. 1",
                "rozdział 1 akapit 1 ust. 2", "rozdział 1 akapit 2", "rozdział 1 akapit 3",
                "rozdział 1 akapit 3 tiret pierwsze"});
}

TEST_CASE("a list right under a heading is the heading's") {
  CHECK(document("## 5.6 Rola:\n\na) b;\n\nb) c.\n") ==
        Outline{"rozdział 5.6", "rozdział 5.6 lit. a", "rozdział 5.6 lit. b"});
}

TEST_CASE("words deeper than an item belong to it, at its own column to nobody") {
  const auto text = read("# 1. A\n\n1) b\n\n    dalej b\n\nAkapit.\n", Grammar::document).text;
  CHECK(words_at(text, "rozdział 1 pkt 1") == "b dalej b");
  CHECK(words_at(text, "rozdział 1 akapit 1") == "Akapit.");
}

TEST_CASE("a table belongs to the paragraph before it") {
  const auto text = read("Tabela:\n\n| a |\n| - |\n\nDalej.\n", Grammar::document).text;
  REQUIRE(text.provisions.size() == 2);
  CHECK(text.provisions[0].lead.size() == 2);
}

TEST_CASE("lists may go on through headings without number") {
  CHECK(findings("# 1. A\n\n## B\n\n1. c\n\n2. d\n\n## E\n\n3. f\n", Grammar::document).empty());
}

TEST_CASE("a document has no preamble") {
  const auto text = read("Wstęp.\n\n# 1. A\n", Grammar::document).text;
  CHECK(text.preamble.empty());
  CHECK(outline(text) == Outline{"akapit 1", "rozdział 1"});
}

TEST_CASE("numbers of chapters are checked, whole and relative ones") {
  CHECK(findings("# 1. A\n\n## 1.1 B\n\n## 1.2 C\n\n# 2. D\n\n## 1. E\n\n## 2. F\n",
                 Grammar::document)
            .empty());
  CHECK(findings("# 1. A\n\n## 1.1 B\n\n## 1.3 C\n", Grammar::document).size() == 1);
}
