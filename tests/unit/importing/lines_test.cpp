// Which lines belong together, and what each becomes.
#include <doctest/doctest.h>

#include "imports.hpp"

using namespace bipgen::importing;

namespace {

struct Case {
  std::string lines;
  std::string body;
};

void check_all(const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    CAPTURE(each.lines);
    CHECK(body_of_act(each.lines, options_with_dictionary()) == each.body);
  }
}

}  // namespace

TEST_CASE("bullets of fonts of signs are tirets, as PDFs of word processors have them") {
  for (const char* bullet : {"\uF0B7", "\uF02D", "\uF0A7", "\uF0D8"}) {
    CAPTURE(bullet);
    CHECK(body_of_act(std::string("§ 1. Biuro prowadzi:\n1) rejestry:\na) zdarzeń, w tym:\n") +
                      bullet + " potwierdzonych,\n" + bullet + " innych.\n") ==
          "§ 1. Biuro prowadzi:\n\n1) rejestry:\n\n    a) zdarzeń, w tym:\n\n"
          "        – potwierdzonych,\n\n        – innych.");
  }
}

TEST_CASE("lines of one sentence are joined, whatever stands between them") {
  check_all({
      {"§ 1. Wydział prowadzi\nsprawy mieszkańców.", "§ 1. Wydział prowadzi sprawy mieszkańców."},
      {"§ 1. Wydział prowadzi\n\nsprawy mieszkańców.", "§ 1. Wydział prowadzi sprawy mieszkańców."},
      {"§ 1.\nWydział prowadzi sprawy.", "§ 1. Wydział prowadzi sprawy."},
      {"§ 1.\n1. Wydział działa.\n2. Biuro działa.", "§ 1. 1. Wydział działa.\n\n2. Biuro działa."},
      {"§ 1\n\nWydział działa.", "§ 1\n\nWydział działa."},
      {"§ 1. Sprawy, o których mowa w ust.\n2. tego przepisu, prowadzi Wydział.",
       "§ 1. Sprawy, o których mowa w ust. 2. tego przepisu, prowadzi Wydział."},
      {"§ 1. Wydział działa od dnia 1 maja\n2024 r.", "§ 1. Wydział działa od dnia 1 maja 2024 r."},
      {"§ 1.\n1.\nWydział działa.\n2.\nBiuro działa.\n1)\nrazem;",
       "§ 1. 1. Wydział działa.\n\n2. Biuro działa.\n\n1) razem;"},
  });
}

TEST_CASE("items without a sign at their end stay items") {
  check_all({
      {"§ 1. Powołuję komisję w składzie:\n1. Jan Wzorowy - przewodniczący\n2. Anna Próbna - "
       "członek\n"
       "3. Adam Drugi - członek komisji",
       "§ 1. Powołuję komisję w składzie:\n\n1. Jan Wzorowy - przewodniczący\n\n2. Anna Próbna - "
       "członek\n\n3. Adam Drugi - członek komisji"},
      {"§ 1. Zadania:\n- przegląd w terminie do 6 maja 2005 r.\n- wybór zwycięzców zgodnie z "
       "regulaminem\n- ocena",
       "§ 1. Zadania:\n\n- przegląd w terminie do 6 maja 2005 r.\n\n- wybór zwycięzców zgodnie z "
       "regulaminem\n\n- ocena"},
      {"§ 1. Kwoty:\n- dochody - 6.975,-\n- wydatki - 7.126,-\n\n§ 2.\n\nTekst.",
       "§ 1. Kwoty:\n\n- dochody - 6.975,-\n\n- wydatki - 7.126,-\n\n§ 2. Tekst."},
      {"§ 1. Skład:\n1. Dział Księgowości\n• Główny Księgowy\n• księgowa\n2. Dział Pomocy",
       "§ 1. Skład:\n\n1. Dział Księgowości\n\n– Główny Księgowy\n\n– księgowa\n\n2. Dział Pomocy"},
      {"§ 1. Prawo mają osoby, które ukończyły wiek określony w ustawie\n– 70 lat.",
       "§ 1. Prawo mają osoby, które ukończyły wiek określony w ustawie – 70 lat."},
  });
}

TEST_CASE("markers begin units, on whatever level") {
  check_all({
      {"§ 1. Wydział prowadzi:\n1) sprawy;\n2) rejestry:\na) zwykłe,\nb) inne.",
       "§ 1. Wydział prowadzi:\n\n1) sprawy;\n\n2) rejestry:\n\n    a) zwykłe,\n\n    b) inne."},
      {"§ 1. Wydział prowadzi sprawy:\n1) dziennik\n2) rejestr",
       "§ 1. Wydział prowadzi sprawy:\n\n1) dziennik\n\n2) rejestr"},
      {"§ 1. Tekst.\nRozdział 2\nPrzepisy końcowe\n§ 2. Tekst.",
       "§ 1. Tekst.\n\n## Rozdział 2 Przepisy końcowe\n\n§ 2. Tekst."},
      {"§ 1. Wydział ustala:\n1) zasady,\n2) terminy\n– w drodze zarządzenia.",
       "§ 1. Wydział ustala:\n\n1) zasady,\n\n2) terminy – w drodze zarządzenia."},
  });
}

TEST_CASE("a number alone on its line is asked where there are no pages") {
  const Imported imported =
      import_plain("§ 1. Wydział prowadzi\n2\nsprawy mieszkańców.\n", options_with_dictionary());
  CHECK(count_of(imported, DoubtKind::left_out) == 1);
  CHECK(body_of(imported) == "§ 1. Wydział prowadzi 2 sprawy mieszkańców.");
}

TEST_CASE("a number that is asked stays alone") {
  const Imported imported = import_plain(
      "ZARZĄDZENIE NR 1/2024\nBURMISTRZA MIASTA PRZYKŁADOWO\nz dnia 2 stycznia 2024 r.\n"
      "w sprawie próby\n\nNa podstawie ustawy zarządzam, co następuje:\n\n§ 1. Tekst pierwszy.\n\n"
      "2\n\nTekst pod liczbą.\n",
      options_with_dictionary());
  CHECK(body_of(imported).ends_with("§ 1. Tekst pierwszy.\n\n2\n\nTekst pod liczbą."));
}

TEST_CASE(
    "titles of paragraphs in brackets, chapters with a title on their line, parts of an act") {
  CHECK(body_of_act("§ 1\n\nPrzyjmuje się budżet na rok 2024\n\n§ 2 (dochody)\n\n"
                    "Ustala się dochody.\n") ==
        "§ 1\n\nPrzyjmuje się budżet na rok 2024\n\n§ 2. (dochody)\n\nUstala się dochody.");
  CHECK(body_of_act("Rozdział 1 Postanowienia ogólne\n\n§ 1. Tekst.\n") ==
        "## Rozdział 1 Postanowienia ogólne\n\n§ 1. Tekst.");
  CHECK(body_of_act("TYTUŁ I\n\nPRZEPISY OGÓLNE\n\n§ 1. Tekst.\n") ==
        "## TYTUŁ I PRZEPISY OGÓLNE\n\n§ 1. Tekst.");
  CHECK(body_of_act("R o z d z i a ł I\n\nPostanowienia ogólne\n\n§ 1. Tekst.\n",
                    options_with_dictionary()) ==
        "## Rozdział I Postanowienia ogólne\n\n§ 1. Tekst.");
}

TEST_CASE("a Roman number above a sentence that goes on is no heading") {
  CHECK(body_of_act("§ 1\n\nI. Ustala się dochody według źródeł\nna rok 2004 w kwocie 5 zł.\n")
            .find("##") == std::string::npos);
}

TEST_CASE("a dash alone on its line begins the item below it") {
  CHECK(body_of_act("§ 1. Senat,\n\n-\nwyrażając przekonanie,\n-\nzabiegając o wzory.\n") ==
        "§ 1. Senat,\n\n- wyrażając przekonanie,\n\n- zabiegając o wzory.");
}

TEST_CASE("the sign of a paragraph typed as another") {
  const Imported imported = import_plain(
      "Załącznik Nr 1\ndo Zarządzenia Nr 9\nWójta Gminy Wzorcowo\n\n& 1\n\nUrząd realizuje "
      "zadania.\n\n"
      "& 2\n\nPracą Urzędu kieruje Wójt.\n",
      options_with_dictionary());
  CHECK(
      body_of(imported).ends_with("§ 1\n\nUrząd realizuje zadania.\n\n§ 2\n\n"
                                  "Pracą Urzędu kieruje Wójt."));
}

TEST_CASE("the first paragraph misread, points glued to amounts") {
  CHECK(body_of_act("§ I. Tekst pierwszy.\n§ 2. Tekst drugi.\n") ==
        "§ 1. Tekst pierwszy.\n\n§ 2. Tekst drugi.");
  CHECK(body_of_act(
            "§ 1. Ustala się ceny:\n1)2,30 zł - bilet zwykły,\n2)1,50 zł - bilet ulgowy.\n") ==
        "§ 1. Ustala się ceny:\n\n1) 2,30 zł - bilet zwykły,\n\n2) 1,50 zł - bilet ulgowy.");
}

TEST_CASE("parts with Roman numbers, and the reasons, are headings") {
  check_all({
      {"§ 1. Tekst.\n\nI. ZASADY\n\n§ 2. Tekst.\n\nII. Przepisy końcowe\n\n§ 3. Tekst.",
       "§ 1. Tekst.\n\n## I. ZASADY\n\n§ 2. Tekst.\n\n## II. Przepisy końcowe\n\n§ 3. Tekst."},
      {"§ 1. Tekst.\nCELE I ZADANIA SZKOŁY.\n§ 2. Tekst.\n\n2. POSTANOWIENIA KOŃCOWE\n\n§ 3. "
       "Tekst.",
       "§ 1. Tekst.\n\n## CELE I ZADANIA SZKOŁY.\n\n§ 2. Tekst.\n\n## 2. POSTANOWIENIA KOŃCOWE\n\n"
       "§ 3. Tekst."},
      {"§ 1. Tekst.\n\nDział II: Przepisy końcowe\n\n§ 2. Tekst.",
       "§ 1. Tekst.\n\n## Dział II. Przepisy końcowe\n\n§ 2. Tekst."},
      {"§ 1. Tekst.\n\nUzasadnienie\n\nTo jest potrzebne.",
       "§ 1. Tekst.\n\n## Uzasadnienie\n\nTo jest potrzebne."},
  });
}

TEST_CASE("quotation marks become Polish ones") {
  check_all({
      {"§ 1. Wydział, zwany „Wydziałem\", działa.", "§ 1. Wydział, zwany „Wydziałem”, działa."},
      {"§ 1. Wydział, zwany ,,Wydziałem'', działa.", "§ 1. Wydział, zwany „Wydziałem”, działa."},
      {"§ 1. Wydział, zwany \"Wydziałem\", działa.", "§ 1. Wydział, zwany \"Wydziałem\", działa."},
  });
}

TEST_CASE("new wording stays a unit of its own") {
  check_all({
      {"§ 1. W zarządzeniu § 2 otrzymuje brzmienie:\n„§ 2. Wydział działa.”.",
       "§ 1. W zarządzeniu § 2 otrzymuje brzmienie:\n\n    „§ 2. Wydział działa.”."},
      {"§ 1. W zarządzeniu:\n1) § 2 otrzymuje brzmienie:\n\"§ 2. Wydział działa.\";\n2) uchyla się "
       "§ 3.",
       "§ 1. W zarządzeniu:\n\n1) § 2 otrzymuje brzmienie:\n\n    „§ 2. Wydział działa.”;\n\n"
       "2) uchyla się § 3."},
      {"§ 1. W uchwale § 4 otrzymuje brzmienie:\n“§ 4. Otwarcie słowami: “Otwieram” kończy się.”.",
       "§ 1. W uchwale § 4 otrzymuje brzmienie:\n\n    „§ 4. Otwarcie słowami: „Otwieram” kończy "
       "się.”."},
  });
}

TEST_CASE("markers as clerks type them") {
  check_all({
      {"§1. Tekst.", "§ 1. Tekst."},
      {"§ 1.1.Tekst.\n2.Dalej.", "§ 1. 1. Tekst.\n\n2. Dalej."},
      {"Par. 1. Tekst.", "§ 1. Tekst."},
      {"§ 1 Tekst.", "§ 1. Tekst."},
      {"§ 1. Lista:\n1/ jeden,\n2/ dwa.", "§ 1. Lista:\n\n1) jeden,\n\n2) dwa."},
      {"§ 1. Lista:\n(1) jeden,\n(2) dwa.", "§ 1. Lista:\n\n1) jeden,\n\n2) dwa."},
      {"§ 1. Lista:\n1)jeden,\n2)dwa.", "§ 1. Lista:\n\n1) jeden,\n\n2) dwa."},
      {"§ 1. Ustawa z dnia 5/6 i 2/ niczego nie liczy.",
       "§ 1. Ustawa z dnia 5/6 i 2/ niczego nie liczy."},
  });
}

TEST_CASE("divided words are joined by the dictionary and otherwise asked") {
  check_all({
      {"§ 1. Wydział pro-\nwadzi sprawy.", "§ 1. Wydział prowadzi sprawy."},
      {"§ 1. Sprawy finansowo-\nksięgowe.", "§ 1. Sprawy finansowo-księgowe."},
      {"§ 1. Wydział prowa\u00AD\ndzi sprawy.", "§ 1. Wydział prowadzi sprawy."},
  });
  const Imported asked =
      import_plain("§ 1. System Abra-\nkadabrix działa.", options_with_dictionary());
  CHECK(count_of(asked, DoubtKind::hyphenation) == 1);
  CHECK(body_of(asked).find("Abra- kadabrix") != std::string::npos);
  // Without a dictionary nothing is known.
  CHECK(body_of_act("§ 1. Wydział pro-\nwadzi sprawy.") == "§ 1. Wydział pro- wadzi sprawy.");
}

TEST_CASE("codes in a column get a dash, words in a sentence none") {
  check_all({
      {"§ 1. W skład wchodzą:\n1) Wydział Zdrowia      WZ-01;\n2) Biuro      BP-02.",
       "§ 1. W skład wchodzą:\n\n1) Wydział Zdrowia – WZ-01;\n\n2) Biuro – BP-02."},
      {"§ 1. W skład wchodzą:\n1) Wydział Zdrowia:      WZ-01:\na) Sekcja      WZ-01-1;\n2) Biuro  "
       "    BP-02.",
       "§ 1. W skład wchodzą:\n\n1) Wydział Zdrowia – WZ-01:\n\n    a) Sekcja – WZ-01-1;\n\n"
       "2) Biuro – BP-02."},
      {"§ 1. Wydział prowadzi:\n1) sprawy pracowników UMP;\n2) sprawy jednostek  UMP.",
       "§ 1. Wydział prowadzi:\n\n1) sprawy pracowników UMP;\n\n2) sprawy jednostek UMP."},
  });
}
