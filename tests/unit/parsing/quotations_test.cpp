#include <doctest/doctest.h>

#include "act/lookup.hpp"
#include "read_text.hpp"

using namespace bipgen;
using namespace bipgen::parsing;

namespace {

// The quotations of a list of blocks.
std::vector<const act::Quotation*> quotations(const std::vector<act::Block>& blocks) {
  std::vector<const act::Quotation*> found;
  for (const act::Block& block : blocks) {
    if (const auto* quotation = std::get_if<act::Quotation>(&block)) found.push_back(quotation);
  }
  return found;
}

std::size_t count(const std::string& body, source::Kind kind) {
  std::size_t found = 0;
  const ReadText result = read(body);
  for (const auto& finding : result.diagnostics.all()) found += finding.kind == kind ? 1 : 0;
  return found;
}

}  // namespace

TEST_CASE("new wording is a tree held by the instruction that brings it") {
  const auto text = read(
                        "1) po pkt 1 dodaje się pkt 1a w brzmieniu:\n\n"
                        "    „1a) stanowisko:\n\n        a) pierwsze;”,\n\n2) dalej.\n")
                        .text;
  REQUIRE(text.provisions.size() == 2);
  const auto held = quotations(text.provisions[0].lead);
  REQUIRE(held.size() == 1);
  CHECK(held[0]->after == ",");
  REQUIRE(held[0]->provisions.size() == 1);
  CHECK(held[0]->provisions[0].label == act::Label("1a"));
  CHECK(held[0]->provisions[0].children.size() == 1);
}

TEST_CASE("without indentation new wording belongs to the item that ends with a colon") {
  const auto text =
      read("§ 1. Zmiany:\n\n1) pkt 2 otrzymuje brzmienie:\n\n„2) nowy;”;\n\n2) b.\n").text;
  CHECK(quotations(text.provisions[0].children[0].lead).size() == 1);
}

TEST_CASE("quoted words inside new wording do not end it") {
  const auto text =
      read("1) ust. 1 otrzymuje brzmienie:\n\n    „1. „Portal” to „strona „X””.”;\n").text;
  const auto held = quotations(text.provisions[0].lead);
  REQUIRE(held.size() == 1);
  CHECK(act::joined_paragraphs(held[0]->provisions[0].lead) == "„Portal” to „strona „X””.");
}

TEST_CASE("new wording inside new wording nests") {
  const auto text = read(
                        "1) ust. 1 otrzymuje brzmienie:\n\n    „1. W § 2:\n\n        „2) b.”;\n\n"
                        "    2. Dalej.”;\n")
                        .text;
  const auto outer = quotations(text.provisions[0].lead);
  REQUIRE(outer.size() == 1);
  REQUIRE(outer[0]->provisions.size() == 2);
  CHECK(quotations(outer[0]->provisions[0].lead).size() == 1);
}

TEST_CASE("quoted words without a marker stay a paragraph") {
  const auto text = read("1) zdanie drugie otrzymuje brzmienie:\n\n„Jeżeli nie, to nie.”;\n").text;
  CHECK(quotations(text.provisions[0].lead).empty());
  CHECK(words_at(text, "pkt 1") == "zdanie drugie otrzymuje brzmienie: „Jeżeli nie, to nie.”;");
}

TEST_CASE("a marker alone in quotation marks stays a paragraph") {
  const auto text = read("1) wyrazy zastępuje się:\n\n    „§ 13a”;\n").text;
  CHECK(quotations(text.provisions[0].lead).empty());
}

TEST_CASE("new wording may open with a heading") {
  const auto text =
      read("1) dodaje się rozdział 2a:\n\n    „## Rozdział 2a. Nowy\n\n    § 5a. A.”;\n").text;
  const auto held = quotations(text.provisions[0].lead);
  REQUIRE(held.size() == 1);
  CHECK(held[0]->provisions[0].level == act::Level::rozdzial);
  CHECK(held[0]->provisions[0].children.size() == 1);
}

TEST_CASE("a missing mark inside is reported at the opening and ends where its line does") {
  const std::string body =
      "1) ust. 1 otrzymuje brzmienie:\n\n    „1. Organy, zwane „organami.”,\n\n2) b.\n";
  CHECK(count(body, source::Kind::unclosed_quotation) == 1);
  const auto text = read(body).text;
  REQUIRE(text.provisions.size() == 2);
  CHECK(quotations(text.provisions[0].lead)[0]->after == ",");
}

TEST_CASE("new wording that is never closed ends with its indentation") {
  const std::string body =
      "1) ust. 1 otrzymuje brzmienie:\n\n    „1. A:\n\n    1) b.\n\n2) dalej.\n";
  CHECK(count(body, source::Kind::unclosed_quotation) == 1);
  const auto text = read(body).text;
  REQUIRE(text.provisions.size() == 2);
  CHECK(quotations(text.provisions[0].lead)[0]->provisions[0].children.size() == 1);
}

TEST_CASE("a mark that closes far outside the indentation does not swallow the act") {
  const std::string body =
      "1) otrzymuje brzmienie:\n\n    „1. A.\n\n2) b „c.\n\n3) d”.\n\n4) e”.\n";
  CHECK(read(body).text.provisions.size() == 4);
  CHECK(count(body, source::Kind::unclosed_quotation) == 1);
}

TEST_CASE("an unclosed quotation without indentation is text") {
  const auto text = read("§ 1. A:\n\n„1. B.\n\n§ 2. C.\n").text;
  CHECK(text.provisions.size() == 2);
  CHECK(words_at(text, "§ 1") == "A: „1. B.");
}

TEST_CASE("the ninth quotation inside others is text") {
  const auto nested = [](int depth) {
    std::string body = "§ 1. A:\n\n";
    for (int i = 1; i <= depth; ++i) {
      body +=
          std::string(static_cast<std::size_t>(i) * 4, ' ') + (i < depth ? "„1) a:\n\n" : "„1) b");
    }
    for (int i = 0; i < depth; ++i) body += "”";
    return body;
  };
  CHECK(read(nested(8)).diagnostics.all().empty());
  CHECK(count(nested(9), source::Kind::quotation_too_deep) == 1);
}

TEST_CASE("numbers of new wording may begin anywhere and skip, but not go back") {
  CHECK(count("1) a:\n\n    „6) b;\n\n    9) c.”\n", source::Kind::label_out_of_order) == 0);
  CHECK(count("1) a:\n\n    „6) b;\n\n    4) c.”\n", source::Kind::label_out_of_order) == 1);
  CHECK(count("1) a:\n\n    „6) b:\n\n        b) c.”\n", source::Kind::label_out_of_order) == 1);
}
