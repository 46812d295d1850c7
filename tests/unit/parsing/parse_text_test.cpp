#include <doctest/doctest.h>

#include "act/lookup.hpp"
#include "read_text.hpp"

using namespace bipgen;
using namespace bipgen::parsing;
using Outline = std::vector<std::string>;

TEST_CASE("the words before the first marker are the preamble") {
  const auto read_text =
      read("Na podstawie art. 33 ustawy\n\n– z dnia 8 marca 1990 r.\n\n§ 1. Tekst.\n");
  CHECK(read_text.text.preamble.size() == 2);
  CHECK(outline(read_text.text) == Outline{"§ 1"});
}

TEST_CASE("levels nest by their order, whatever the indentation") {
  const auto text =
      read("§ 1. 1. A:\n\n  1) b:\n\na) c:\n\n          – d,\n\n2) e.\n\n2. F.\n\n§ 2. G.\n").text;
  CHECK(outline(text) == Outline{"§ 1", "§ 1 ust. 1", "§ 1 ust. 1 pkt 1", "§ 1 ust. 1 pkt 1 lit. a",
                                 "§ 1 ust. 1 pkt 1 lit. a tiret pierwsze", "§ 1 ust. 1 pkt 2",
                                 "§ 1 ust. 2", "§ 2"});
}

TEST_CASE("a § and its first ustęp may stand on one line") {
  const auto text = read("§ 1. 1. Centrum.\n").text;
  REQUIRE(text.provisions.size() == 1);
  CHECK(text.provisions[0].lead.empty());
  CHECK(text.provisions[0].children[0].run_in);
}

TEST_CASE("a bare § takes the next paragraph") {
  const auto text = read("§ 13a\n\nStanowisko realizuje zadania:\n\n1) a;\n").text;
  CHECK(text.provisions[0].style == act::MarkerStyle::bare);
  CHECK(words_at(text, "§ 13a") == "Stanowisko realizuje zadania:");
  CHECK(outline(text) == Outline{"§ 13a", "§ 13a pkt 1"});
}

TEST_CASE(
    "lines without an empty one between them are one paragraph, unless a marker begins them") {
  const auto text = read("§ 1. Pierwszy\n    wiersz  i\ndrugi.\n1) punkt\ndalej\n").text;
  CHECK(words_at(text, "§ 1") == "Pierwszy wiersz i drugi.");
  CHECK(words_at(text, "§ 1 pkt 1") == "punkt dalej");
}

TEST_CASE("words at a list's own indentation close it") {
  const auto text = read(
                        "§ 1. Jeżeli:\n\n1) a:\n\n    a) b,\n\n    b) c\n\n    – razem,\n\n2) d\n\n"
                        "– stosuje się § 2.\n")
                        .text;
  CHECK(words_at(text, "§ 1 pkt 1") == "a:|– razem,");
  CHECK(words_at(text, "§ 1") == "Jeżeli:|– stosuje się § 2.");
}

TEST_CASE("words deeper than an item belong to it") {
  const auto text = read("§ 1. A:\n\n1) b\n\n    dalej b;\n\n2) c.\n\nRazem.\n").text;
  CHECK(words_at(text, "§ 1 pkt 1") == "b dalej b;");
  CHECK(words_at(text, "§ 1") == "A:|Razem.");
}

TEST_CASE("a dash is a tiret when it is deeper than its item or the item ends with a colon") {
  CHECK(outline(read("§ 1. A:\n\n1) b\n\n    – c\n").text).size() == 3);
  CHECK(outline(read("§ 1. A:\n\n1) **b:**\n\n– c\n").text).size() == 3);
  CHECK(outline(read("§ 1. A:\n\n1) b\n\n– c\n").text).size() == 2);
}

TEST_CASE("words between the items of a list stay with the item before them") {
  const auto read_text = read("§ 1. A:\n\n1) b;\n\ndalej b,\n\n2) c.\n");
  CHECK(words_at(read_text.text, "§ 1 pkt 1") == "b; dalej b,");
  REQUIRE(read_text.diagnostics.all().size() == 1);
  CHECK(read_text.diagnostics.all()[0].kind == source::Kind::text_inside_list);
}

TEST_CASE("a table stays in its provision, in its order among the paragraphs") {
  const auto text = read("§ 1. Stawki:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\noraz inne.\n").text;
  const auto& lead = text.provisions[0].lead;
  REQUIRE(lead.size() == 3);
  CHECK(std::get<act::Table>(lead[1]).lines.size() == 3);
  CHECK(std::get<act::Paragraph>(lead[2]).text == "oraz inne.");
}

TEST_CASE("annexes have their own numbers") {
  const auto text = read(
                        "§ 1. A.\n\n## Załącznik nr 1. R\n\n## Rozdział 1\n\n§ 1. B.\n\n"
                        "## Załącznik nr 2\n\n1) c.\n")
                        .text;
  CHECK(outline(text) == Outline{"§ 1", "załącznik nr 1", "załącznik nr 1 rozdział 1",
                                 "załącznik nr 1 § 1", "załącznik nr 2", "załącznik nr 2 pkt 1"});
}

TEST_CASE("a backslash before what looks like a marker makes it text") {
  const auto read_text = read("§ 1. A\n\n\\1) nie punkt\n\n1) \\a) nie litera\n");
  CHECK(outline(read_text.text) == Outline{"§ 1", "§ 1 pkt 1"});
  CHECK(words_at(read_text.text, "§ 1") == "A 1) nie punkt");
  CHECK(words_at(read_text.text, "§ 1 pkt 1") == "a) nie litera");
  CHECK(read_text.diagnostics.all().empty());
}

TEST_CASE("footnotes are gathered from wherever they stand") {
  const auto text =
      read("§ 1. A[^1].\n\n[^1]: Pierwszy\ndalej.\n\n§ 2. B[^x].\n\n[^x]: Drugi.\n").text;
  REQUIRE(text.footnotes.size() == 2);
  CHECK(text.footnotes[0].text == "Pierwszy dalej.");
  CHECK(text.footnotes[1].label == "x");
  CHECK(outline(text) == Outline{"§ 1", "§ 2"});
}

TEST_CASE("spans point at the marker and its text") {
  const std::string body = "§ 1. A:\n\n  1) tekst;\n";
  const auto text = read(body).text;
  const source::Span span = text.provisions[0].children[0].span;
  CHECK(body.substr(span.begin, span.end - span.begin) == "1) tekst;");
}

TEST_CASE("an empty body is an empty text") {
  const auto read_text = read("");
  CHECK(read_text.text.provisions.empty());
  CHECK(read_text.diagnostics.all().empty());
}

TEST_CASE("a body is read only between its bytes") {
  const source::File file{"x", "§ 1. A.\n§ 2. B.\n§ 3. C.\n"};
  source::Diagnostics diagnostics;
  const auto text = parse_text(file, {9, 18}, Grammar::act, diagnostics);
  CHECK(outline(text) == Outline{"§ 2"});
}
