#include "parsing/plain_act.hpp"

#include <doctest/doctest.h>

#include "support/dump_text.hpp"

namespace bipgen::parsing {
namespace {

std::string tree_of(std::string_view plain, source::Diagnostics& diagnostics) {
  return testing::dump_text(parse_plain_act({"akt.txt", std::string(plain)}, diagnostics));
}

std::string tree_of(std::string_view plain) {
  source::Diagnostics diagnostics;
  const std::string tree = tree_of(plain, diagnostics);
  CHECK(diagnostics.all().empty());
  return tree;
}

TEST_CASE("a unit is one line, wherever its lines are broken") {
  CHECK(
      tree_of(
          "Art. 5.\nPrzepis art. 3 ust.\n2 stosuje się do umów z art.\n16. Umowa jest jawna.\n") ==
      "art. 5\n"
      "  | Przepis art. 3 ust. 2 stosuje się do umów z art. 16. Umowa jest jawna.\n");
  CHECK(tree_of("Art. 1.\n1.\nPierwszy\nustęp:\n1)\npunkt,\n2) punkt\n- wspólne.\n") ==
        "art. 1\n"
        "  ust. 1\n"
        "    | Pierwszy ustęp:\n"
        "    pkt 1\n"
        "      | punkt,\n"
        "    pkt 2\n"
        "      | punkt\n"
        "    / - wspólne.\n");
}

TEST_CASE("a dash inside a name opens nothing") {
  CHECK(
      tree_of("Art. 1. Budowa gazociągu Tworzeń – Tworóg\n– Odolanów na podstawie ustawy z 10\n"
              "kwietnia 1997 r.\n– Prawo energetyczne.\n") ==
      "art. 1\n"
      "  | Budowa gazociągu Tworzeń – Tworóg – Odolanów na podstawie ustawy z 10 kwietnia 1997 r. "
      "– Prawo energetyczne.\n");
}

TEST_CASE("straight quotes open and close new wording, others within it too") {
  CHECK(tree_of("Art. 1. W ustawie art. 2 otrzymuje brzmienie:\n\"Art. 2. Tworzy się urząd, zwany\n"
                "\"Urzędem\".\";\n") ==
        "art. 1\n"
        "  | W ustawie art. 2 otrzymuje brzmienie:\n"
        "  | „\n"
        "    art. 2\n"
        "      | Tworzy się urząd, zwany „Urzędem”.\n"
        "  | ” [;]\n");
}

TEST_CASE("footnotes below the signature are footnotes") {
  CHECK(tree_of("Art. 1. Treść.\n\n\n\nMARSZAŁEK\n\n\n\n[1]) Zmiany ogłoszono\nw Dz. U.\n") ==
        "art. 1\n"
        "  | Treść.\n"
        "  | MARSZAŁEK\n"
        "footnote 1: Zmiany ogłoszono w Dz. U.\n");
}

TEST_CASE("new wording that nobody opened is taken for quoted, and reported") {
  source::Diagnostics diagnostics;
  CHECK(tree_of("Art. 1. W ustawie dodaje się pkt 3 w brzmieniu:\n3) nowy.\";\n", diagnostics) ==
        "art. 1\n"
        "  | W ustawie dodaje się pkt 3 w brzmieniu:\n"
        "  | „\n"
        "    pkt 3\n"
        "      | nowy.\n"
        "  | ” [;]\n");
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(source::code_of(diagnostics.all()[0].kind) == "B0207");
}

TEST_CASE("spans are those of the plain text") {
  const std::string plain =
      "Tytuł\n\nArt. 1. Pierwszy\nprzepis.\n\n   Art. 2.\n   Dru\xC2\xADgi.\n";
  source::Diagnostics diagnostics;
  const act::Text text = parse_plain_act({"akt.txt", plain}, diagnostics);
  REQUIRE(text.provisions.size() == 2);
  CHECK(plain.substr(text.provisions[0].span.begin, 6) == "Art. 1");
  CHECK(plain.substr(text.provisions[1].span.begin, 6) == "Art. 2");
  CHECK(std::get<act::Paragraph>(text.provisions[1].lead[0]).text == "Drugi.");
}

}  // namespace
}  // namespace bipgen::parsing
