#include "importing/pdf_pages.hpp"

#include <doctest/doctest.h>

#include "readings.hpp"

namespace bipgen::importing {
namespace {

std::string check(const std::vector<std::string>& lines) {
  SourceText text{"PDF", false, {}};
  for (const std::string& line : lines) {
    text.lines.emplace_back().text = line;
    text.lines.back().page = 3;
  }
  source::Diagnostics diagnostics;
  check_pages(text, "akt.pdf", diagnostics);
  return dump(diagnostics);
}

TEST_CASE("two columns of sentences are told") {
  const std::string both =
      "zadania wykonuje Referat do spraw prób,    a opisuje je osobno Referat badań";
  CHECK(check(std::vector<std::string>(20, both)) == "B1072 set in columns, pages: 3\n");
  CHECK(check(std::vector<std::string>(5, both)).empty());
}

TEST_CASE("a column of codes, sums or a signature is no column of sentences") {
  CHECK(check(std::vector<std::string>(20, "1) Referat do spraw prób i badań          BP-1"))
            .empty());
  std::vector<std::string> lines(20, "zadania wykonuje Referat do spraw prób i badań osobno");
  lines.push_back("                                        z up. Burmistrza Jan Przykładowy");
  CHECK(check(lines).empty());
}

TEST_CASE("signs that are no letters are counted, bullets are not") {
  CHECK(check({"a\xEF\x83\xBC"
               "b \xEF\xBF\xBD",
               "  \xEF\x82\xB7 punkt"}) == "B1073 2 signs that are no letters, pages: 3\n");
  CHECK(check({"zwykły tekst\tz tabulatorem"}).empty());
}

}  // namespace
}  // namespace bipgen::importing
