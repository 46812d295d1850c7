#include "form.hpp"

#include <doctest/doctest.h>

#include "content_file.hpp"

namespace bipgen::transcription {
namespace {

std::string text_of(const Reduced& reduced) {
  std::vector<std::string> words;
  for (const Word& word : reduced.words) words.push_back(word.text);
  return join(words);
}

FormRule rule(const std::string& name) {
  FormRule made;
  made.rule = name;
  return made;
}

Reduced source(const std::string& text, const FormRule& made) {
  return reduce_source(lines_of(text), {made});
}

TEST_CASE("`markdown` drops emphasis and the drawing of tables from a source") {
  const auto reduced =
      source("**Nr 1756/2022**\n|--|--|\n| 1) Referat | IT-01-1; |\n2) x\n", rule("markdown"));
  CHECK(text_of(reduced) == "Nr 1756/2022 1) Referat IT-01-1; 2) x");
  CHECK(reduced.applied == std::vector{3});
  CHECK(reduced.words.back().line == 4);
}

TEST_CASE("`bullets` drops a dash before a marker and keeps a tiret") {
  const auto reduced = source(
      "- 1) a\n - b) b\n- „4) c\n- „§ 16\n- pkt 4 otrzymuje\n- uchyla się\n", rule("bullets"));
  CHECK(text_of(reduced) == "1) a b) b „4) c „§ 16 - pkt 4 otrzymuje - uchyla się");
  CHECK(reduced.applied == std::vector{4});
}

TEST_CASE("`drop-lines` drops running heads, whatever their white space") {
  FormRule heads = rule("drop-lines");
  heads.starts = split("URZĄD MIASTA Str.");
  const auto reduced = source("a\n\tURZĄD MIASTA\tStr. 5/32\nb URZĄD MIASTA Str.\n", heads);
  CHECK(text_of(reduced) == "a b URZĄD MIASTA Str.");
  CHECK(reduced.applied == std::vector{1});
}

TEST_CASE("`drop-span` drops whole spans and leaves one without end alone") {
  FormRule contents = rule("drop-span");
  contents.from = split("SPIS TREŚCI");
  contents.to = split("ZMIAN 32");
  CHECK(text_of(source("a SPIS TREŚCI 1. x 4\nWYKAZ ZMIAN 32 b", contents)) == "a b");
  const auto open = source("a SPIS TREŚCI b", contents);
  CHECK(text_of(open) == "a SPIS TREŚCI b");
  CHECK(open.applied == std::vector{0});
}

TEST_CASE("`line-start` counts a bullet as another word or as none") {
  FormRule bullet = rule("line-start");
  bullet.source = {"•"};
  bullet.content = {"–"};
  CHECK(text_of(source("• a • b\n", bullet)) == "– a • b");
  bullet.content = {};
  CHECK(text_of(source("• a • b\n", bullet)) == "a • b");
}

TEST_CASE("`list-codes` drops a dash of the content only right before a unit's code") {
  const auto reduced = reduce_content(
      words_of({{"Referat – IT-01-1; usług – STRATUS i – IT-05:", 1}}), {rule("list-codes")});
  CHECK(text_of(reduced) == "Referat IT-01-1; usług – STRATUS i IT-05:");
  CHECK(reduced.applied == std::vector{2});
}

TEST_CASE("unit codes and markers are told from words") {
  for (const char* code : {"IT-01-1;", "IT-05:", "IT-08.", "IT-SG-III"}) CHECK(is_unit_code(code));
  for (const char* word : {"IT", "STRATUS", "IT-", "I-05", "IT--1", "e-Kraków", ""}) {
    CHECK_FALSE(is_unit_code(word));
  }
  for (const char* text : {"1) a", "1a) b", "aa) c", "12. d", "§ 13a"}) {
    CHECK(begins_with_marker(text));
  }
  for (const char* text : {"pkt 4", "a. b", "(1) a", "2023", "uchyla", ""}) {
    CHECK_FALSE(begins_with_marker(text));
  }
}

TEST_CASE("a body line loses its Markdown and nothing else") {
  CHECK(plain_line("## 1.1 HISTORIA KRAKOWA") == "1.1 HISTORIA KRAKOWA");
  CHECK(plain_line("    a) **tekst** z \\*gwiazdką\\*") == "a) tekst z *gwiazdką*");
  CHECK(plain_line("\\1) nie punkt") == "1) nie punkt");
  CHECK(plain_line("| a | b \\| c |") == "  a   b | c  ");
  CHECK(plain_line("|---|:-:|").empty());
  CHECK(plain_line("zob. [BIP](https://www.bip.krakow.pl/), a[^1] [x]") == "zob. BIP, a[^1] [x]");
  CHECK(plain_line("#1 i C# | d") == "#1 i C# | d");
}

TEST_CASE("the frame puts the fields of the front matter back into the text") {
  const auto words = content_words(
      "---\nnumber: 1/2025\ndate: 2025-07-08\nsigned_by: {name: Jan Przykład}\nto:\n  - 1. A\n"
      "  - 2. B\n---\n§ 1. Tekst.\n",
      {"NR {number} z dnia {date}", "{signed_by.name} {to}"});
  std::vector<std::string> texts;
  for (const Word& word : words) texts.push_back(word.text);
  CHECK(join(texts) == "NR 1/2025 z dnia 8 lipca 2025 r. § 1. Tekst. Jan Przykład 1. A 2. B");
  CHECK(words[8].line == 9);
}

TEST_CASE("a field that the front matter lacks is an error") {
  CHECK_THROWS(content_words("---\nnumber: 1/2025\n---\n", {"{title}", ""}));
  CHECK_THROWS(content_words("§ 1. Tekst.\n", {}));
}

}  // namespace
}  // namespace bipgen::transcription
