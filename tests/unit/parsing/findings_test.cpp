// Each kind of finding in legal text once; the golden cases show more of each.
#include <doctest/doctest.h>

#include "read_text.hpp"

using namespace bipgen::parsing;
using Findings = std::vector<std::string>;

TEST_CASE("B0201: what looks like a marker and is none") {
  CHECK(findings("§ 1. A:\n\n1.) b\n") ==
        Findings{"B0201 3:1 `1.)` is not a marker and is read as text (expected `1.` or `1)`)"});
}

TEST_CASE("B0202: a marker glued to its text") {
  CHECK(findings("§ 17.1. A.\n") == Findings{"B0202 1:1 no space after `§ 17.` (expected a space)",
                                             "B0212 1:1 § 17 stands first (expected § 1.)"});
}

TEST_CASE("B0203: a unit for the second time") {
  CHECK(findings("§ 1. A.\n\n§ 2. B.\n\n§ 1. C.\n\n§ 3. D.\n") ==
        Findings{"B0203 5:1 § 1 for the second time"});
}

TEST_CASE("B0204: a level out of its place") {
  CHECK(findings("§ 1. A:\n\na) b.\n") == Findings{"B0204 3:1 lit. a directly in § 1"});
}

TEST_CASE("B0205: a provision without words") {
  CHECK(findings("§ 1. A:\n\n1)\n") == Findings{"B0205 3:1 pkt 1 without words"});
}

TEST_CASE("B0206: text between the items of one list") {
  CHECK(findings("§ 1. A:\n\n1) b;\n\nc\n\n2) d.\n") ==
        Findings{"B0206 5:1 text between the items of one list "
                 "(indent it if it belongs to the item before it)"});
}

TEST_CASE("B0207: a quotation that is not closed") {
  CHECK(findings("§ 1. A:\n\n    „1. B.\n\n§ 2. C.\n") ==
        Findings{"B0207 3:5 quotation that is not closed (expected `”` to balance `„`)"});
}

TEST_CASE("B0209: a heading without words, and an oddział outside any rozdział") {
  CHECK(findings("##\n\n§ 1. A.\n") == Findings{"B0209 1:1 heading without words"});
  CHECK(findings("### Oddział 1. A\n\n§ 1. A.\n") ==
        Findings{"B0209 1:1 oddział 1 outside any rozdział"});
}

TEST_CASE("B0210, B0211, B0213: footnotes and their references") {
  CHECK(findings("§ 1. A[^1].\n\n[^2]: B.\n\n[^2]: C.\n") ==
        Findings{"B0211 1:7 `[^1]` without its footnote (expected a line `[^1]: …`)",
                 "B0210 3:1 footnote `[^2]` that nothing refers to",
                 "B0210 5:1 footnote `[^2]` that nothing refers to",
                 "B0213 5:1 footnote `[^2]` for the second time"});
}

TEST_CASE("B0212: a label out of order, with where the one before stands") {
  const auto result = read("§ 1. A:\n\n1) b;\n\n3) c.\n");
  REQUIRE(result.diagnostics.all().size() == 1);
  const auto& finding = result.diagnostics.all().front();
  CHECK(finding.message.english() == "pkt 3 follows pkt 1");
  CHECK(finding.hint.english() == "expected 2)");
  REQUIRE(finding.notes.size() == 1);
  CHECK(finding.notes[0].message.english() == "pkt 1 is");
  CHECK(finding.notes[0].where.span.begin == 10);
}

TEST_CASE("B0212: the caret is under the marker alone") {
  const std::string body = "§ 1. A:\n\n17) b;\n";
  const auto result = read(body);
  REQUIRE(result.diagnostics.all().size() == 1);
  const auto span = result.diagnostics.all().front().where.span;
  CHECK(body.substr(span.begin, span.end - span.begin) == "17)");
}

TEST_CASE("after a unit that goes back the count goes on from the one before") {
  CHECK(findings("§ 1. A:\n\n1) b;\n\n2) c;\n\n1) d;\n\n3) e.\n").size() == 1);
}

TEST_CASE("a gap is reported once") {
  CHECK(findings("§ 1. A:\n\n1) b;\n\n5) c;\n\n6) d.\n").size() == 1);
}

TEST_CASE("§§ are counted through chapters, and chapters through działy or within them") {
  CHECK(
      findings("# Dział I\n\n## Rozdział 1\n\n§ 1. A.\n\n# Dział II\n\n## Rozdział 2\n\n§ 2. B.\n")
          .empty());
  CHECK(
      findings("# Dział I\n\n## Rozdział 1\n\n§ 1. A.\n\n# Dział II\n\n## Rozdział 1\n\n§ 2. B.\n")
          .empty());
  CHECK(findings("## Rozdział 1\n\n§ 1. A.\n\n## Rozdział 2\n\n§ 1. B.\n").size() == 1);
}

TEST_CASE("B0217: a table without a head") {
  CHECK(findings("§ 1. A:\n\n| b | c |\n") ==
        Findings{"B0217 3:1 table without a head (expected a row of `| --- |` under the first)"});
}
