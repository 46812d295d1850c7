#include "importing/pdf_columns.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "importing/pdf_words.hpp"
#include "readings.hpp"

namespace bipgen::importing {
namespace {

constexpr int letter = 5;   // points
constexpr int height = 10;  // of a word
constexpr int step = 12;    // from line to line

// A page as pdftotext -bbox writes it: each line at its place.
class Page {
 public:
  Page& line(int left, int number, const std::string& words) {
    int x = left;
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t end = std::min(words.find(' ', at), words.size());
      const int right = x + letter * static_cast<int>(end - at);
      m_words += "<word xMin=\"" + std::to_string(x) + ".5\" yMin=\"" +
                 std::to_string(number * step) + "\" xMax=\"" + std::to_string(right) +
                 "\" yMax=\"" + std::to_string(number * step + height) + "\">" +
                 words.substr(at, end - at) + "</word>\n";
      x = right + letter;
      at = end + 1;
    }
    return *this;
  }

  std::string text() const {
    return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\"><html "
           "xmlns=\"http://www.w3.org/1999/xhtml\"><body><doc><page width=\"600.0\" "
           "height=\"800\">" +
           m_words + "</page></doc></body></html>";
  }

 private:
  std::string m_words;
};

struct Arranged {
  std::string lines;
  std::string findings;
};

Arranged arrange(const Page& page) {
  SourceText text{"PDF", false, {}};
  text.lines.emplace_back().text = "as it was";
  text.lines.back().page = 1;
  ProgramResult places;
  places.out = page.text();
  source::Diagnostics diagnostics;
  arrange_columns(places, text, "akt.pdf", diagnostics);
  Arranged arranged;
  for (const SourceLine& line : text.lines) arranged.lines += line.text + "\n";
  arranged.findings = dump(diagnostics);
  return arranged;
}

// Two columns of twelve lines below a head of the whole width.
Page journal() {
  Page page;
  page.line(150, 0, "Dziennik oraz jego numer na calej szerokosci strony");
  for (int i = 2; i < 14; ++i) {
    page.line(50, i, "lewa kolumna wiersz " + std::to_string(i));
    page.line(320, i, "prawa strona wiersz " + std::to_string(i));
  }
  return page;
}

TEST_CASE("two columns are read one after the other, what spans both where it stands") {
  const Arranged arranged = arrange(journal());
  CHECK(arranged.findings == "B1072 set in two columns, read one after the other, pages: 1\n");
  std::string expected = "Dziennik oraz jego numer na calej szerokosci strony\n\n";
  for (const char* side : {"lewa kolumna wiersz ", "prawa strona wiersz "}) {
    for (int i = 2; i < 14; ++i) expected += side + std::to_string(i) + "\n";
  }
  CHECK(arranged.lines == expected);
}

TEST_CASE("codes beside a list, and the cells of a table, are no columns") {
  Page list;
  Page table;
  for (int i = 0; i < 30; ++i) {
    list.line(50, i, "Referat do spraw prob i badan");
    list.line(400, i, "BP-" + std::to_string(i));
    if (i % 3 != 2) table.line(50, i, "nazwa zadania z opisem");
    if (i % 3 == 0) table.line(320, i, "kto je wykonuje dzisiaj");
  }
  CHECK(arrange(list).lines == "as it was\n");
  CHECK(arrange(table).lines == "as it was\n");
  CHECK(arrange(table).findings.empty());
}

TEST_CASE("lines of one column stay, and so does everything when the run failed") {
  Page page;
  for (int i = 0; i < 30; ++i) {
    page.line(50, i, "wiersz zdania ktore idzie przez cala szerokosc strony az do jej konca");
  }
  CHECK(arrange(page).lines == "as it was\n");
  SourceText text{"PDF", false, {}};
  text.lines.emplace_back().text = "as it was";
  ProgramResult failed;
  failed.status = 1;
  failed.out = journal().text();
  source::Diagnostics diagnostics;
  arrange_columns(failed, text, "akt.pdf", diagnostics);
  CHECK(text.lines.size() == 1);
  CHECK(diagnostics.all().empty());
}

TEST_CASE("lines of words keep gaps, indents and blank lines") {
  const auto pages = read_pdf_words(Page()
                                        .line(50, 0, "1) punkt")
                                        .line(70, 1, "dalej")
                                        .line(150, 1, "KOD")
                                        .line(50, 2, "2)")
                                        .line(50, 5, "3)")
                                        .text());
  REQUIRE(pages.size() == 1);
  CHECK(lines_of_words(pages[0].words) ==
        std::vector<std::string>{"1) punkt", "    dalej           KOD", "2)", "", "3)"});
  CHECK(read_pdf_words("no answer at all").empty());
}

TEST_CASE("words that begin near the middle of many lines are worth a look") {
  SourceText text{"PDF", false, {}};
  for (int i = 0; i < 20; ++i) {
    text.lines.emplace_back().text = "zdanie po lewej stronie     zdanie po prawej stronie";
    text.lines.back().page = 1;
  }
  CHECK(may_have_columns(text));
  for (SourceLine& line : text.lines) line.text = "zdanie, które idzie przez całą stronę do końca";
  CHECK_FALSE(may_have_columns(text));
  CHECK_FALSE(may_have_columns({}));
}

}  // namespace
}  // namespace bipgen::importing
