#include <doctest/doctest.h>

#include "importing/read_pdf.hpp"
#include "readings.hpp"

namespace bipgen::importing {
namespace {

struct Case {
  ProgramResult run;
  std::string expected;  // pages, or the finding
};

std::string pages(const ProgramResult& run) {
  source::Diagnostics diagnostics;
  const auto count = pages_of_pdf(run, "akt.pdf", diagnostics);
  CHECK(count.has_value() == diagnostics.all().empty());
  return count ? std::to_string(*count) : dump(diagnostics);
}

TEST_CASE("what pdfinfo says of a file") {
  const Case cases[] = {
      {{ProgramEnd::finished, 0, "Title: a\nPages:           12\nEncrypted: no\n", ""}, "12"},
      {{ProgramEnd::finished, 0, "Pages: 1001\n", ""}, "B1059 a PDF of 1001 pages\n"},
      {{ProgramEnd::finished, 0, "Pages: 0\n", ""}, "B1055 a PDF without pages\n"},
      {{ProgramEnd::finished, 0, "", ""}, "B1055 a PDF without pages\n"},
      {{ProgramEnd::finished, 1, "", "Syntax Error: Invalid page count 0\n"},
       "B1055 a PDF without pages\n"},
      {{ProgramEnd::finished, 1, "", "Command Line Error: Incorrect password\n"},
       "B1054 a PDF protected by a password\n"},
      {{ProgramEnd::finished, 3, "", "Copying not allowed\n"},
       "B1054 a PDF that does not permit its text to be copied\n"},
      {{ProgramEnd::finished, 1, "", "Syntax Error: no trailer\nmore\n"},
       "B1055 a damaged PDF: Syntax Error: no trailer\n"},
      {{ProgramEnd::finished, 1, "", "Out of memory\n"},
       "B1062 reading takes more time or memory than any document\n"},
      {{ProgramEnd::stopped, 0, "", ""},
       "B1062 reading takes more time or memory than any document\n"},
      {{ProgramEnd::missing, 0, "", ""}, "B1061 no program that reads PDF\n"},
  };
  for (const Case& c : cases) CHECK(pages(c.run) == c.expected);
}

struct Reading {
  std::optional<SourceText> text;
  std::string findings;
};

Reading read(const std::string& out, int pages) {
  source::Diagnostics diagnostics;
  auto text = read_pdf({ProgramEnd::finished, 0, out, ""}, pages, "akt.pdf", diagnostics);
  return {text, dump(diagnostics)};
}

TEST_CASE("lines have their pages; an empty page counts and is told") {
  const auto reading = read("a\n\n  b   c\n\f\f\nd\n\f", 3);
  REQUIRE(reading.text);
  CHECK(reading.text->format == "PDF");
  CHECK(dump(reading.text) == "a\\\n\\\n  b   c\\\n\\\nd\\\n");
  CHECK(reading.text->lines[2].page == 1);
  CHECK(reading.text->lines[2].number == 3);
  CHECK(reading.text->lines.back().page == 3);
  CHECK(reading.text->lines.back().number == 2);
  CHECK(reading.findings == "B1060 pages without a word: 2\n");
}

TEST_CASE("a scan without text") {
  const auto reading = read("\f \n\f", 2);
  CHECK_FALSE(reading.text);
  CHECK(reading.findings == "B1058 a PDF of 2 pages without a word: a scan\n");
}

TEST_CASE("letters are composed, and broken ones are no text") {
  CHECK(dump(read("z\xCC\x87\n\f", 1).text) == "ż\\\n");
  CHECK(read("\xFF\n\f", 1).findings == "B1055 a PDF whose text is no UTF-8\n");
}

}  // namespace
}  // namespace bipgen::importing
