#include "parsing/write_text.hpp"

#include <doctest/doctest.h>

#include "read_text.hpp"

using namespace bipgen;
using namespace bipgen::parsing;

TEST_CASE("the canonical form puts levels where the format says") {
  CHECK(rewritten("§1.1.Tekst:\n1) a:\na) b:\n- c,\n-- d\n") ==
        "§ 1. 1. Tekst:\n\n1) a:\n\n    a) b:\n\n        – c,\n\n            – – d\n");
}

TEST_CASE("new wording is indented under the provision that holds it") {
  const std::string canonical =
      "§ 1. W zarządzeniu:\n\n1) w § 3:\n\n    a) dodaje się pkt 2 w brzmieniu:\n\n"
      "        „2) nowy:\n\n            a) b;”,\n";
  CHECK(rewritten(canonical) == canonical);
}

TEST_CASE("closing words stand at their list's indentation, with their dash") {
  const std::string canonical =
      "§ 1. Jeżeli:\n\n1) a:\n\n    a) b,\n\n    b) c\n\n    – razem,\n\n2) d\n\n– stosuje się § "
      "2.\n";
  CHECK(rewritten(canonical) == canonical);
}

TEST_CASE("what would be read as something else is escaped") {
  act::Text text;
  act::Provision paragraph;
  paragraph.label = act::Label("1");
  for (const char* words : {"1. A", "1) b", "– c", "| d |", "„1) e” f"}) {
    paragraph.lead.push_back(act::Paragraph{words, {}});
  }
  text.provisions.push_back(paragraph);
  CHECK(write_text(text, Grammar::act) ==
        "§ 1. \\1. A\n\n\\1) b\n\n\\– c\n\n\\| d |\n\n\\„1) e” f\n");
}

TEST_CASE("footnotes stand at the end") {
  CHECK(rewritten("§ 1. A[^1].\n\n[^1]: B.\n\n§ 2. C.\n") ==
        "§ 1. A[^1].\n\n§ 2. C.\n\n[^1]: B.\n");
}

TEST_CASE("lists of a document are relative to their paragraph") {
  const std::string canonical =
      "# 1. A\n\n## 1.1 B\n\nAkapit:\n\n1. c:\n\n    1) d:\n\n        – e\n\n    dalej\n\n## Bez "
      "numeru\n";
  CHECK(rewritten(canonical, Grammar::document) == canonical);
}

TEST_CASE("an empty text is written as nothing") {
  CHECK(write_text({}, Grammar::act).empty());
}
