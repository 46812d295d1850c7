#include "pages/content.hpp"

#include <doctest/doctest.h>

using namespace bipgen;

namespace {

std::vector<std::string> codes(const source::Diagnostics& diagnostics) {
  std::vector<std::string> result;
  for (const auto& diagnostic : diagnostics.all()) {
    result.emplace_back(source::code_of(diagnostic.kind));
  }
  return result;
}

}  // namespace

TEST_CASE("a register row has a cell for every column") {
  source::Diagnostics diagnostics;
  const source::File file{"registers/systemy.yaml",
                          "title: Systemy\n"
                          "source: {document: ksiega, at: rozdział 6}\n"
                          "columns:\n"
                          "  - {key: name, title: Nazwa, type: code}\n"
                          "  - {key: at, title: Miejsce, type: link}\n"
                          "rows:\n"
                          "  - {name: A, at: [rozdział 1, rozdział 2]}\n"
                          "  - {name: B}\n"};
  const auto table = pages::parse_register(file, diagnostics);
  REQUIRE(table);
  CHECK(diagnostics.all().empty());
  CHECK(table->slug == "systemy");
  CHECK(table->document == "ksiega");
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[0][1] == pages::Cell{"rozdział 1", "rozdział 2"});
  CHECK(table->rows[1][1].empty());
}

TEST_CASE("a cell without a column is reported with a suggestion") {
  source::Diagnostics diagnostics;
  const source::File file{"r.yaml",
                          "title: R\ncolumns:\n  - {key: name, title: Nazwa, type: text}\nrows:\n"
                          "  - {nmae: A}\n"};
  pages::parse_register(file, diagnostics);
  REQUIRE(codes(diagnostics) == std::vector<std::string>{"B0104"});
  CHECK(diagnostics.all()[0].hint.english().find("`name`") != std::string::npos);
}

TEST_CASE("a register without columns or rows is found wanting") {
  for (const char* text : {"title: R\nrows: []\n", "title: R\ncolumns:\nrows: []\n",
                           "title: R\ncolumns: [{key: a, title: A}]\nrows:\n"}) {
    source::Diagnostics diagnostics;
    pages::parse_register({"r.yaml", text}, diagnostics);
    CHECK(codes(diagnostics) == std::vector<std::string>{"B0106"});
  }
}

TEST_CASE("a page without text is reported") {
  source::Diagnostics diagnostics;
  CHECK(pages::parse_plain_page({"a.md", "---\ntitle: A\n---\n\n \n"}, diagnostics));
  CHECK(codes(diagnostics) == std::vector<std::string>{"B0215"});
}

TEST_CASE("an unknown type of column is reported") {
  source::Diagnostics diagnostics;
  const source::File file{"r.yaml",
                          "title: R\ncolumns:\n  - {key: a, title: A, type: number}\nrows: []\n"};
  pages::parse_register(file, diagnostics);
  CHECK(codes(diagnostics) == std::vector<std::string>{"B0107"});
}

TEST_CASE("a site needs its content, theme and title") {
  source::Diagnostics diagnostics;
  CHECK_FALSE(pages::parse_site_settings({"site.yaml", "language: pl\n"}, diagnostics));
  CHECK(codes(diagnostics) == std::vector<std::string>{"B0106", "B0106", "B0106"});
}

TEST_CASE("a language that the site does not speak is reported") {
  source::Diagnostics diagnostics;
  pages::parse_site_settings({"site.yaml", "content: c\ntheme: t\ntitle: T\nlanguage: de\n"},
                             diagnostics);
  CHECK(codes(diagnostics) == std::vector<std::string>{"B0107"});
}

TEST_CASE("a file of settings that holds no keys is reported") {
  source::Diagnostics diagnostics;
  CHECK_FALSE(pages::parse_publisher({"publisher.yaml", "just text\n"}, diagnostics));
  CHECK(codes(diagnostics) == std::vector<std::string>{"B0107"});
}

TEST_CASE("a page keeps its place in the menu") {
  source::Diagnostics diagnostics;
  const auto page = pages::parse_plain_page(
      {"content/pages/redakcja.md", "---\ntitle: Redakcja\nmenu: {order: 20}\n---\nTekst.\n"},
      diagnostics);
  REQUIRE(page);
  CHECK(page->slug == "redakcja");
  CHECK(page->order == 20);
}
