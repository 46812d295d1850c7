#include "importing/pdf_notes.hpp"

#include <doctest/doctest.h>

#include "readings.hpp"

namespace bipgen::importing {
namespace {

enum Font { body, small, raised };
const std::vector<int> sizes{18, 13, 10};

// A page as pdftohtml and as pdftotext give it.
class Page {
 public:
  // `gap`: points from the line above.
  Page& line(Font font, const std::string& text, int gap = 21) {
    m_top += gap;
    m_left = 100;
    m_lines.emplace_back();
    return piece(font, text);
  }

  // More words of the line; those that are raised end higher.
  Page& piece(Font font, const std::string& text) {
    const int width = static_cast<int>(text.size()) * 6;
    const int height = sizes[static_cast<std::size_t>(font)] + 5;
    m_pieces += pdftohtml_piece({m_top, m_left, width, height, static_cast<int>(font)}, text);
    m_left += width;
    m_lines.back() += text;
    return *this;
  }

  // Lines of an act, so that the size of its letters is the usual one.
  Page& text(int lines = 12) {
    for (int i = 0; i < lines; ++i) line(body, "Biuro prowadzi sprawy mieszkańców Przykładowa");
    return *this;
  }

  const std::string& pieces() const { return m_pieces; }
  const std::vector<std::string>& lines() const { return m_lines; }

 private:
  int m_top = 80;
  int m_left = 100;
  std::string m_pieces;
  std::vector<std::string> m_lines;
};

// The lines of notes: "+ 1 Nota." begins one, "  dalej" goes on.
std::string notes_of(const std::vector<Page>& pages) {
  SourceText text{"PDF", false, {}};
  std::vector<std::string> pieces;
  for (const Page& page : pages) {
    pieces.push_back(page.pieces());
    for (const std::string& line : page.lines()) {
      text.lines.emplace_back().text = line;
      text.lines.back().page = static_cast<int>(pieces.size());
    }
  }
  mark_notes({ProgramEnd::finished, 0, pdftohtml_answer(pieces, sizes), ""}, text);
  std::string notes;
  for (const SourceLine& line : text.lines) {
    if (line.note != NotePart::none) {
      notes += (line.note == NotePart::begins ? "+ " : "  ") + line.text + "\n";
    }
  }
  return notes;
}

Page page_with_reference(const std::string& number = "1") {
  return Page().text().line(body, "ustawa o samorządzie gminnym").piece(raised, number).text(2);
}

TEST_CASE("small lines at the foot, from the number that a word has") {
  CHECK(notes_of({page_with_reference()
                      .line(body, "gminnym2)")
                      .line(small, "1 Zmiany tekstu ogłoszono w Dz. U.", 40)
                      .line(small, "z 2024 r. poz. 1572.", 15)
                      .line(small, "2) Nota druga o sali 12 m", 15)
                      .piece(raised, "3")
                      .piece(small, " powierzchni.")}) ==
        "+ 1 Zmiany tekstu ogłoszono w Dz. U.\n  z 2024 r. poz. 1572.\n"
        "+ 2) Nota druga o sali 12 m3 powierzchni.\n");
}

TEST_CASE("the number of the page below the notes is none") {
  for (const char* foot : {"12", "Strona 12 z 30"}) {
    CAPTURE(foot);
    CHECK(notes_of({page_with_reference().line(small, "1 Nota.", 40).line(small, foot, 30)}) ==
          "+ 1 Nota.\n");
    CHECK(notes_of({page_with_reference().line(small, "1 Nota.", 40).line(body, foot, 30)}) ==
          "+ 1 Nota.\n");
  }
}

TEST_CASE("the foot that pages share is none, and no note goes on there") {
  const Page first = page_with_reference()
                         .line(small, "1 Nota, która się kończy.", 40)
                         .line(small, "Urząd Cudów w Przykładowie", 15);
  CHECK(notes_of({first, Page().text().line(small, "Urząd Cudów w Przykładowie", 40)}) ==
        "+ 1 Nota, która się kończy.\n");
}

TEST_CASE("a table in small letters at the foot is none") {
  // Nothing refers to its numbers.
  CHECK(notes_of({Page().text().line(small, "1 Biuro BP", 40).line(small, "2 Wydział WP", 15)}) ==
        "");
  // A word refers to 1, but the next row has 2.
  CHECK(
      notes_of(
          {page_with_reference().line(small, "1 Biuro BP", 40).line(small, "2 Wydział WP", 15)}) ==
      "");
  // The note below it is one.
  CHECK(notes_of({page_with_reference()
                      .line(small, "1 Biuro BP", 40)
                      .line(small, "2 Wydział WP", 15)
                      .line(small, "1 Nota.", 15)}) == "+ 1 Nota.\n");
}

TEST_CASE("points of the text at the foot of a page are none") {
  CHECK(notes_of({page_with_reference().line(body, "1) sprawy;").line(body, "2) skargi.")}) == "");
}

TEST_CASE("notes as large as the text stand apart from it") {
  CHECK(notes_of({page_with_reference()
                      .line(body, "1 Nota, która jest duża", 50)
                      .line(body, "i ma dwa wiersze.")}) ==
        "+ 1 Nota, która jest duża\n  i ma dwa wiersze.\n");
}

TEST_CASE("a note goes on at the foot of the next page, above that page's own") {
  const Page first = page_with_reference().line(small, "1 Nota, która idzie", 40);
  CHECK(notes_of({first, page_with_reference("2")
                             .line(small, "dalej i kończy się.", 40)
                             .line(small, "2 Nota druga.", 15)}) ==
        "+ 1 Nota, która idzie\n  dalej i kończy się.\n+ 2 Nota druga.\n");
  CHECK(notes_of({first, Page().text().line(small, "dalej i kończy się.", 40)}) ==
        "+ 1 Nota, która idzie\n  dalej i kończy się.\n");
}

TEST_CASE("small lines on the page after a note that has ended are none") {
  CHECK(notes_of({page_with_reference().line(small, "1 Nota, która się kończy.", 40),
                  Page().text().line(small, "Biuro BP", 40)}) == "+ 1 Nota, która się kończy.\n");
}

TEST_CASE("each page has its own notes, and some have none") {
  CHECK(notes_of({page_with_reference().line(small, "1 Pierwsza.", 40), Page().text(),
                  page_with_reference("2").line(small, "2 Druga.", 40)}) ==
        "+ 1 Pierwsza.\n+ 2 Druga.\n");
}

TEST_CASE("a raised number on a line of its own begins the note below it") {
  SourceText text{"PDF", false, {}};
  const Page page =
      page_with_reference().line(small, "", 40).piece(raised, "1").piece(small, "Nota.");
  for (const char* line : {"1", "ustawa o samorządzie gminnym1", "1", " Nota.", "1"}) {
    text.lines.emplace_back().text = line;
    text.lines.back().page = 1;
  }
  mark_notes({ProgramEnd::finished, 0, pdftohtml_answer({page.pieces()}, sizes), ""}, text);
  REQUIRE(text.lines.size() == 4);
  CHECK(text.lines[0].text == "1");
  CHECK(text.lines[2].text == "1  Nota.");
  CHECK(text.lines[2].note == NotePart::begins);
}

TEST_CASE("a run that failed marks nothing") {
  SourceText text{"PDF", false, {}};
  text.lines.emplace_back().text = "1 Nota.";
  text.lines.back().page = 1;
  mark_notes({ProgramEnd::stopped, 0, "", ""}, text);
  mark_notes({ProgramEnd::finished, 0, "", ""}, text);
  CHECK(text.lines[0].note == NotePart::none);
}

}  // namespace
}  // namespace bipgen::importing
