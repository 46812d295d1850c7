#include "importing/layout_tables.hpp"

#include <doctest/doctest.h>

#include "readings.hpp"

namespace bipgen::importing {
namespace {

std::string read(const std::vector<std::string>& lines, int page = 1) {
  SourceText text{"PDF", false, {}};
  for (const std::string& line : lines) {
    text.lines.emplace_back().text = line;
    text.lines.back().page = page;
  }
  read_layout_tables(text);
  std::string result;
  for (const SourceLine& line : text.lines) {
    result += line.text;
    for (const std::string& cell : line.cells) result += "|" + cell;
    result += "\n";
  }
  return result;
}

std::string as_it_was(const std::vector<std::string>& lines) {
  std::string result;
  for (const std::string& line : lines) result += line + "\n";
  return result;
}

TEST_CASE("lines with the same columns are rows; a row may have several lines") {
  CHECK(read({"§ 8. Opłaty wynoszą:", "Lp.   Rodzaj czynności      Opłata",
              "1     strona formatu        0,50", "      większego niż A4", "",
              "2     płyta z zapisem       5,00", "§ 9. Tekst idzie dalej przez stronę."}) ==
        "§ 8. Opłaty wynoszą:\n|Lp.|Rodzaj czynności|Opłata\n"
        "|1|strona formatu większego niż A4|0,50\n|2|płyta z zapisem|5,00\n"
        "§ 9. Tekst idzie dalej przez stronę.\n");
}

TEST_CASE("a full cell has one space before the next; a head may have narrow gaps") {
  CHECK(read({"Lp. Rodzaj czynności       Opłata", "1   strona formatu A4      0,50",
              "2   strona formatu A3      1,00", "3   płyta z zapisem danych 5,00",
              "    § 9. Tekst, który idzie dalej."}) ==
        "|Lp.|Rodzaj czynności|Opłata\n|1|strona formatu A4|0,50\n|2|strona formatu A3|1,00\n"
        "|3|płyta z zapisem danych|5,00\n    § 9. Tekst, który idzie dalej.\n");
}

TEST_CASE("an amount that stands against the words before it has its own column") {
  CHECK(
      read({"Lp.  Stanowisko         Liczba   Uwagi", "1    kierownik          1        powołuje",
            "2    inspektor do spraw 2,5      w tym pół", "     cudów                       etatu",
            "3    referent do spraw 3         brak", "     dziwów"}) ==
      "|Lp.|Stanowisko|Liczba|Uwagi\n|1|kierownik|1|powołuje\n"
      "|2|inspektor do spraw cudów|2,5|w tym pół etatu\n|3|referent do spraw dziwów|3|brak\n");
}

TEST_CASE("a number in words is no amount where the column has none") {
  CHECK(read({"Lp.  Stanowisko         Termin   Uwagi", "1    kierownik          maj      powołuje",
              "2    obsługa referatu 5           brak", "3    referent           lipiec   brak"}) ==
        "|Lp.|Stanowisko|Termin|Uwagi\n|1|kierownik|maj|powołuje\n"
        "|2|obsługa referatu 5||brak\n|3|referent|lipiec|brak\n");
}

TEST_CASE("two columns below \"Lp.\" are a table, without it they are none") {
  CHECK(read({"Lp.    Stanowisko", "1      informatyk", "2      radca prawny"}) ==
        "|Lp.|Stanowisko\n|1|informatyk\n|2|radca prawny\n");
  const std::vector<std::string> codes = {"1) Referat Finansowy        FN;",
                                          "2) Referat Organizacyjny    OR;",
                                          "3) Urząd Stanu Cywilnego    USC."};
  CHECK(read(codes) == as_it_was(codes));
}

TEST_CASE("where it is not clear to which row a line belongs, all lines stay") {
  const std::vector<std::string> middle = {
      "Lp.   Nazwa             Termin", "1     Referat           maj",
      "      Urząd Miasta      czerwiec", "2     Wydział           lipiec"};
  CHECK(read(middle) == as_it_was(middle));
}

TEST_CASE("sentences, signatures and texts without pages stay") {
  const std::vector<std::string> justified = {"zadania   wykonuje    Referat do spraw prób",
                                              "oraz badań    a   opisuje je Referat analiz",
                                              "w   porozumieniu z    Wydziałem Prób"};
  CHECK(read(justified) == as_it_was(justified));
  const std::vector<std::string> signatures = {"Skarbnik       Sekretarz      Burmistrz",
                                               "Anna Próbna    Jan Wzorcowy   Ewa Modelowa"};
  CHECK(read(signatures) == as_it_was(signatures));
  const std::vector<std::string> table = {"Lp.   Rodzaj     Opłata", "1     strona     0,50",
                                          "2     płyta      5,00"};
  CHECK(read(table, 0) == as_it_was(table));
}

}  // namespace
}  // namespace bipgen::importing
