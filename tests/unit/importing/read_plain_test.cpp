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

TEST_CASE("lines wider than a page are paragraphs, and so are all others then") {
  std::string wide;
  for (int i = 0; i < 40; ++i) wide += "zażółć ";
  const auto ends = [](const std::string& text) { return read_plain_text(text).lines[0].end; };
  CHECK(ends("krótki\n" + wide + "\n" + wide) == LineEnd::paragraph);
  CHECK(ends("krótki\n" + wide + "\nkrótki") == LineEnd::unknown);
  CHECK(ends("krótki\n" + wide + "\n" + wide + "\n\fkrótki") == LineEnd::unknown);
  std::string narrow;
  for (int i = 0; i < 60; ++i) narrow += "krótki\n";
  CHECK(ends(narrow + wide + "\n" + wide) == LineEnd::unknown);
}

TEST_CASE("tabs between words are columns, a tab after a marker is none") {
  const auto line = [](const char* text) { return read_plain_text(text).lines.front(); };
  CHECK(line("Lp.\tRodzaj\tTermin").cells == std::vector<std::string>{"Lp.", "Rodzaj", "Termin"});
  CHECK(line("1)\tprowadzenie spraw").kind == LineKind::text);
  CHECK(line("1.\tPrzegląd\tRaz w roku").cells.size() == 3);
  CHECK(line("\tKsięga\tStr. 1").cells.size() == 3);
  CHECK(line("słowa \t").kind == LineKind::text);
}

TEST_CASE("tables that converters rule in plain text") {
  const SourceText text = read_plain_text(
      "Opłaty wynoszą:\n\n  Lp.   Rodzaj      Opłata\n  ----- ----------- --------\n"
      "  1     strona A4   0,50\n  2     łódka       1,00\n\n§ 2. Tekst.\n");
  REQUIRE(text.lines.size() == 7);
  CHECK(text.lines[2].cells == std::vector<std::string>{"Lp.", "Rodzaj", "Opłata"});
  CHECK(text.lines[4].cells == std::vector<std::string>{"2", "łódka", "1,00"});
  CHECK(text.lines[4].number == 3);
  CHECK(text.lines[6].text == "§ 2. Tekst.");
  CHECK(text.lines[6].number == 8);
}
