#include "importing/pdf_raised.hpp"

#include <doctest/doctest.h>

#include "readings.hpp"

namespace bipgen::importing {
namespace {

std::string page(const std::string& texts) {
  return pdftohtml_answer({texts}, {18, 12});
}

std::string piece(int top, int left, int width, int height, int font, const std::string& text) {
  return pdftohtml_piece({top, left, width, height, font}, text);
}

const std::string raised_after_paragraph =
    piece(55, 51, 22, 20, 0, "§ 5") + piece(51, 73, 7, 14, 1, "1") +
    piece(55, 80, 99, 20, 0, ". Zadania <b>Biura</b> są dwie.");

struct Written {
  std::string text;
  std::string findings;
};

Written write(const std::string& xml, const std::vector<std::string>& lines) {
  SourceText text{"PDF", false, {}};
  for (const std::string& line : lines) {
    text.lines.emplace_back().text = line;
    text.lines.back().page = 1;
  }
  source::Diagnostics diagnostics;
  write_raised_numbers({ProgramEnd::finished, 0, xml, ""}, text, "akt.pdf", diagnostics);
  return {dump(text), dump(diagnostics)};
}

TEST_CASE("a raised number is written as a part of the label, and told") {
  const auto written = write(page(raised_after_paragraph),
                             {"", "    § 51. Zadania   Biura są dwie.", "§ 51. Inne."});
  CHECK(written.text == "\\\n    § 5[1]. Zadania   Biura są dwie.\\\n§ 51. Inne.\\\n");
  CHECK(written.findings == "B1071 small raised numbers, read as `§ 5[1]`\n");
}

TEST_CASE("raised numbers that are no part of a label") {
  const auto written =
      write(page(piece(55, 51, 22, 20, 0, "sala o 12 m") + piece(51, 73, 7, 14, 1, "2") +
                 piece(85, 51, 22, 20, 0, "Biuro") + piece(81, 73, 9, 14, 1, "1)")),
            {"sala o 12 m2", "Biuro1)"});
  CHECK(written.text == "sala o 12 m²\\\nBiuro¹⁾\\\n");
  CHECK(written.findings == "B1071 small raised numbers, read as `Biuro¹⁾`\n");
}

TEST_CASE("numbers of the same size, on another line or apart are not raised") {
  const std::string others = piece(55, 51, 22, 20, 0, "§ 5") + piece(55, 73, 7, 20, 0, "1") +
                             piece(55, 151, 22, 20, 0, "ust. 2") + piece(51, 190, 7, 14, 1, "3") +
                             piece(95, 51, 22, 20, 0, "pkt 4") + piece(60, 73, 7, 14, 1, "5") +
                             piece(95, 151, 22, 20, 0, "lit.") + piece(101, 173, 7, 14, 1, "6");
  CHECK(raised_numbers(page(others)).empty());
  CHECK(raised_numbers("").empty());
  CHECK(raised_numbers("<a/>").empty());
}

TEST_CASE("what has no certain place is told and stays") {
  const auto written = write(page(raised_after_paragraph),
                             {"§ 51. Zadania Biura są dwie.", "§ 51. Zadania Biura są dwie."});
  CHECK(written.text == "§ 51. Zadania Biura są dwie.\\\n§ 51. Zadania Biura są dwie.\\\n");
  CHECK(written.findings == "B1071 small raised numbers read as part of the word before: `§51`\n");
}

TEST_CASE("a number of a note that stands on the page is in no doubt") {
  SourceText text{"PDF", false, {}};
  for (const char* line : {"Biuro1 oraz sala o 12 m2", "1 Nota.", "2 Nota."}) {
    text.lines.emplace_back().text = line;
    text.lines.back().page = 1;
    if (text.lines.size() > 1) text.lines.back().note = NotePart::begins;
  }
  source::Diagnostics diagnostics;
  const std::string xml =
      page(piece(55, 51, 50, 20, 0, "Biuro") + piece(51, 101, 7, 14, 1, "1") +
           piece(55, 108, 99, 20, 0, " oraz sala o 12 m") + piece(51, 207, 7, 14, 1, "2"));
  write_raised_numbers({ProgramEnd::finished, 0, xml, ""}, text, "akt.pdf", diagnostics);
  CHECK(text.lines[0].text == "Biuro¹ oraz sala o 12 m²");
  CHECK(dump(diagnostics) == "B1071 small raised numbers, read as `sala o 12 m²`\n");
}

TEST_CASE("a run that failed is told") {
  SourceText text{"PDF", false, {}};
  source::Diagnostics diagnostics;
  write_raised_numbers({ProgramEnd::stopped, 0, "", ""}, text, "akt.pdf", diagnostics);
  CHECK(dump(diagnostics) == "B1071 it cannot be told whether there are small raised numbers\n");
}

}  // namespace
}  // namespace bipgen::importing
