// Notes that the reader of a file marked.
#include "importing/footnotes.hpp"

#include <doctest/doctest.h>

#include "importing/repair.hpp"
#include "imports.hpp"

namespace bipgen::importing {

namespace {

struct Line {
  int page = 1;
  const char* text = "";
  NotePart note = NotePart::none;
};

Imported import_lines(const std::vector<Line>& lines, const ImportOptions& options = {}) {
  SourceText text{"PDF", false, {}};
  for (const Line& line : lines) {
    SourceLine& out = text.lines.emplace_back();
    out.text = line.text;
    out.page = line.page;
    out.note = line.note;
    out.number = static_cast<int>(text.lines.size());
  }
  return import_text(text, options);
}

const std::vector<Line> two_pages{
    {1, "§ 1. Biuro¹ działa na podstawie ustawy ², która"},
    {1, "ma 3 m² i 10² stron, oraz innych"},
    {1, "1 Biuro Cudów,", NotePart::begins},
    {1, "12 pokojów.", NotePart::goes_on},
    {1, "²Nota druga, która", NotePart::begins},
    {2, "idzie dalej.", NotePart::goes_on},
    {2, "3) Nota trzecia.", NotePart::begins},
    {2, "przepisów³⁾."},
    {2, "§ 2. Biuro ma siedzibę."},
};

}  // namespace

TEST_CASE("marked notes go below the text, over pages, and words refer to them") {
  CHECK(body_of(import_lines(two_pages)) ==
        "§ 1. Biuro[^1] działa na podstawie ustawy[^2], która ma 3 m² i 10² stron, oraz innych "
        "przepisów[^3].\n\n§ 2. Biuro ma siedzibę.\n\n[^1]: Biuro Cudów, 12 pokojów.\n\n"
        "[^2]: Nota druga, która idzie dalej.\n\n[^3]: Nota trzecia.");
}

TEST_CASE("each move of a marked note is listed, and may be refused") {
  CHECK(count_of(import_lines(two_pages), RepairKind::footnote) == 11);
  ImportOptions refusing;
  refusing.refused.push_back(RepairKind::footnote);
  const Imported refused = import_lines(two_pages, refusing);
  CHECK(count_of(refused, RepairKind::footnote) == 0);
  CHECK(count_of(refused, DoubtKind::words_lost) == 0);
  CHECK(body_of(refused).find("[^") == std::string::npos);
}

TEST_CASE("marked notes that each page numbers anew get the next free number") {
  const Imported imported = import_lines({{1, "§ 1. Biuro¹ działa ²."},
                                          {1, "1 Nota.", NotePart::begins},
                                          {1, "2 Druga.", NotePart::begins},
                                          {2, "§ 2. Wydział¹ działa."},
                                          {2, "1 Inna nota,", NotePart::begins},
                                          {2, "która idzie dalej.", NotePart::goes_on},
                                          {3, "§ 3. Referat1) działa."},
                                          {3, "1) Ostatnia.", NotePart::begins}});
  CHECK(body_of(imported) ==
        "§ 1. Biuro[^1] działa[^2].\n\n§ 2. Wydział[^3] działa.\n\n§ 3. Referat[^4] działa.\n\n"
        "[^1]: Nota.\n\n[^2]: Druga.\n\n[^3]: Inna nota, która idzie dalej.\n\n"
        "[^4]: Ostatnia.");
  CHECK(count_of(imported, DoubtKind::left_out) == 0);
}

TEST_CASE("below a rule a number that another note has is asked; its note stays") {
  const Imported imported = import_plain(
      "§ 1. Biuro1) działa.\n______\n1) Nota.\n\f§ 2. Wydział1) działa.\n______\n"
      "1) Inna nota,\nktóra idzie dalej.\n");
  CHECK(body_of(imported).find("1) Inna nota, która idzie dalej.") != std::string::npos);
  CHECK(body_of(imported).ends_with("[^1]: Nota."));
  CHECK(count_of(imported, DoubtKind::left_out) == 1);
}

}  // namespace bipgen::importing
