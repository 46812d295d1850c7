#include "importing/read_plain.hpp"

#include <doctest/doctest.h>

using namespace bipgen::importing;

TEST_CASE("form feeds begin pages; without them lines count through the file") {
  const SourceText paged = read_plain_text("a\nb\n\fc\n");
  REQUIRE(paged.lines.size() == 3);
  CHECK(paged.lines[1].page == 1);
  CHECK(paged.lines[1].number == 2);
  CHECK(paged.lines[2].page == 2);
  CHECK(paged.lines[2].number == 1);
  const SourceText flat = read_plain_text("a\r\nb\rc");
  REQUIRE(flat.lines.size() == 3);
  CHECK(flat.lines[2].page == 0);
  CHECK(flat.lines[2].number == 3);
  CHECK(flat.lines[2].text == "c");
}

TEST_CASE("tabs between words are columns, a tab after a marker is none") {
  const auto line = [](const char* text) { return read_plain_text(text).lines.front(); };
  CHECK(line("Lp.\tRodzaj\tTermin").cells == std::vector<std::string>{"Lp.", "Rodzaj", "Termin"});
  CHECK(line("1)\tprowadzenie spraw").kind == LineKind::text);
  CHECK(line("1.\tPrzegląd\tRaz w roku").cells.size() == 3);
  CHECK(line("\tKsięga\tStr. 1").cells.size() == 3);
  CHECK(line("słowa \t").kind == LineKind::text);
}

TEST_CASE("Markdown of converters: lists, headings, tables, paragraphs") {
  const SourceText text = read_converter_markdown(
      "## Rozdział 1\n\n- 1) punkt\n  - a) litera\n\nakapit\ndalej\n\n| a | b |\n|---|---|\n| c "
      "\\| d | e |\n1\\. x\n");
  REQUIRE(text.lines.size() == 12);
  CHECK(text.lines[0].kind == LineKind::heading);
  CHECK(text.lines[0].depth == 2);
  CHECK(text.lines[0].text == "Rozdział 1");
  CHECK(text.lines[2].kind == LineKind::list_item);
  CHECK(text.lines[2].text == "- 1) punkt");
  CHECK(text.lines[3].depth == 1);
  CHECK(text.lines[5].end == LineEnd::unknown);
  CHECK(text.lines[6].end == LineEnd::paragraph);
  CHECK(text.lines[8].cells == std::vector<std::string>{"a", "b"});
  CHECK(text.lines[9].cells.empty());
  CHECK(text.lines[10].cells == std::vector<std::string>{"c \\| d", "e"});
  CHECK(text.lines[11].text == "1. x");
}

TEST_CASE("Markdown is told from plain text by what only converters write") {
  CHECK(looks_like_markdown("- 1) a\n- 2) b\n"));
  CHECK(looks_like_markdown("**Tytuł**\n\n| a | b |\n"));
  CHECK_FALSE(looks_like_markdown("§ 1. Tekst\n- pierwszy,\n- drugi.\n"));
  CHECK_FALSE(looks_like_markdown(""));
}
