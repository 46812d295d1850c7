#include "importing/read_markdown.hpp"

#include <doctest/doctest.h>

#include "readings.hpp"

namespace bipgen::importing {
namespace {

SourceText read_markdown(std::string_view text) {
  source::Diagnostics diagnostics;
  SourceText read = read_converter_markdown(text, "akt.md", diagnostics);
  CHECK(diagnostics.all().empty());
  return read;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const SourceLine& line : read_markdown(text).lines) words.push_back(line.text);
  return words;
}

TEST_CASE("Markdown of converters: lists, headings, tables, paragraphs") {
  const SourceText text = read_markdown(
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

TEST_CASE("block quotations of converters are indented paragraphs") {
  CHECK(words_of("> 1\\) punkt\n>\n> > a\\) litera\n") ==
        std::vector<std::string>{"1) punkt", "", "a) litera"});
}

TEST_CASE("what converters write beside the words is none of them") {
  CHECK(words_of("za<a id=\"_x3\"></a>łącznik<span id=\"page-3-0\"></span> nr 1") ==
        std::vector<std::string>{"załącznik nr 1"});
  CHECK(words_of("pierwszy<br>drugi<br/>trzeci") ==
        std::vector<std::string>{"pierwszy", "drugi", "trzeci"});
  CHECK(words_of("w § 5<sup>1</sup> i 3 m<sup>2</sup>") ==
        std::vector<std::string>{"w § 5[1] i 3 m²"});
  CHECK(words_of("[]{#_x3 .anchor}zwany dalej [Urzędem]{.underline}") ==
        std::vector<std::string>{"zwany dalej Urzędem"});
  CHECK(words_of("<!-- -->\n```{=html}\n<!-- -->\n```\ndalej\\\nkoniec") ==
        std::vector<std::string>{"", "", "", "", "dalej", "koniec"});
  CHECK(words_of("a < b i <Jan> oraz [1] {x}") ==
        std::vector<std::string>{"a < b i <Jan> oraz [1] {x}"});
}

TEST_CASE("a picture is reported, its file is no word") {
  source::Diagnostics diagnostics;
  const SourceText text =
      read_converter_markdown("![Herb](_page_0.jpeg)słowa", "akt.md", diagnostics);
  CHECK(text.lines.front().text == "słowa");
  CHECK(diagnostics.all().size() == 1);
}

TEST_CASE("tables of HTML, of rules and of bars; a block of lines is none") {
  const std::vector<std::string> cells{"1", "strona A4"};
  CHECK(read_markdown("<table><tbody><tr><td>1</td>\n<td>strona A4</td></tr></tbody></table>")
            .lines.front()
            .cells == cells);
  CHECK(read_markdown("+---+------+\n| 1 | strona |\n|   | A4   |\n+===+======+\n")
            .lines.front()
            .cells == cells);
  CHECK(read_markdown("  --- --------\n  1   strona\n      A4\n\n  2   x\n  --- --------\n")
            .lines.front()
            .cells == cells);
  CHECK(read_markdown("| 1 | strona<br>A4 |").lines.front().cells ==
        std::vector<std::string>{"1", "strona\nA4"});
  CHECK(words_of("| Załącznik nr 1\n| do zarządzenia") ==
        std::vector<std::string>{"Załącznik nr 1", "do zarządzenia"});
  CHECK(words_of("--- ---\nsłowa bez końca\n").size() == 2);
}

TEST_CASE("signs of Markdown that converters write") {
  CHECK(looks_like_markdown("__Zarządzenie nr 1__\n\nr\\. i \\(x\\)\n"));
  CHECK(looks_like_markdown("> 1) a\n>\n> 2) b\n"));
  CHECK_FALSE(looks_like_markdown("______________\n____ (podpis) ____\n"));
}

}  // namespace
}  // namespace bipgen::importing
