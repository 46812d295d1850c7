#include "source/explanation_tables.hpp"

namespace bipgen::source {

namespace {

constexpr Explanation rows[] = {
    {Kind::code_borne_twice,
     {"Two units of one act bear one code.", "Dwie komórki w jednym akcie mają ten sam symbol."},
     {"A code in a case number would not tell which unit is meant.",
      "Symbol w znaku sprawy nie wskazywałby, o którą komórkę chodzi."},
     {"Compare with the source. A fault of the act itself is kept and shown.",
      "Porównaj ze źródłem. Błąd samego aktu się zachowuje i pokazuje."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Atlasów – BM-1.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Atlasów – BM-2.\n"}},
    {Kind::unit_not_listed,
     {"A provision gives tasks or a superior to a unit that no list of units has.",
      "Przepis daje zadania albo przełożonego komórce, której nie ma w żadnym wykazie."},
     {"Either the list is incomplete or the name is written otherwise.",
      "Albo wykaz jest niepełny, albo nazwę zapisano inaczej."},
     {"Compare the names with the source; a unit that the act forgets can be stated under "
      "`structure:`.",
      "Porównaj nazwy ze źródłem; komórkę pominiętą w wykazie można podać w `structure:`."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Atlasów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów.\n"}},
    {Kind::unit_without_scope,
     {"Other units have tasks in the act, this one has none.",
      "Inne komórki mają w akcie zadania, ta nie ma żadnych."},
     {"Its page would be empty; perhaps its § was not read.",
      "Jej strona byłaby pusta; może nie odczytano jej paragrafu."},
     {"Look for the provision with its tasks; `check --structure` lists what was not understood.",
      "Poszukaj przepisu z jej zadaniami; `check --structure` wylicza to, czego nie zrozumiano."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów.\n\n§ 3. Do zakresu działania Referatu Globusów należy:\n\n"
      "1) kręcenie globusami.\n"}},
    {Kind::two_superiors,
     {"The act names two superiors of one unit or post.",
      "Akt wskazuje dwóch przełożonych jednej komórki albo stanowiska."},
     {"The chart can show one; the first one stands.",
      "Schemat może pokazać jednego; zostaje pierwszy."},
     {"Compare with the source. A contradiction of the act itself is kept and shown.",
      "Porównaj ze źródłem. Sprzeczność samego aktu się zachowuje i pokazuje."},
     "",
     {}},
    {Kind::structure_cycle,
     {"By what the act says a unit or post comes to report to itself.",
      "Z treści aktu wynika, że komórka albo stanowisko podlega samo sobie."},
     {"Such a chart cannot be drawn; one of the sentences is left out.",
      "Takiego schematu nie da się narysować; jedno ze zdań program pomija."},
     {"Compare the two provisions that the message names with the source.",
      "Porównaj ze źródłem dwa przepisy, które podaje komunikat."},
     "",
     {}},
    {Kind::unit_name_differs,
     {"A unit has another name here than in the list of units.",
      "Komórka nosi tu inną nazwę niż w wykazie komórek."},
     {"It is taken for the same because its code or place says so; the list decides the name.",
      "Program uznaje ją za tę samą, bo tak wskazuje symbol albo miejsce; o nazwie rozstrzyga "
      "wykaz."},
     {"Compare both places with the source. A fault of the act itself is kept.",
      "Porównaj oba miejsca ze źródłem. Błąd samego aktu się zachowuje."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Rysunków (BM-2) należy:\n\n"
      "1) rysowanie planów.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów (BM-2) należy:\n\n"
      "1) rysowanie planów.\n"}},
    {Kind::unit_spelling_differs,
     {"A unit's name is spelled otherwise than in the list of units (capitals, hyphens, spaces).",
      "Nazwę komórki zapisano inaczej niż w wykazie (wielkie litery, łączniki, odstępy)."},
     {"It is the same unit; the list decides the spelling that is shown.",
      "To ta sama komórka; o pokazywanej pisowni rozstrzyga wykaz."},
     {"Nothing, if the source has it so.", "Nic, jeżeli tak jest w źródle."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat ds. organizacyjno-prawnych – BM-2.\n\n"
      "§ 2. Do zakresu działania Referatu ds. organizacyjno - prawnych (BM-2) należy:\n\n"
      "1) rysowanie planów.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat ds. organizacyjno-prawnych – BM-2.\n\n"
      "§ 2. Do zakresu działania Referatu ds. organizacyjno-prawnych (BM-2) należy:\n\n"
      "1) rysowanie planów.\n"}},
    {Kind::deputies_differ,
     {"The act speaks of a number of deputies and names another number.",
      "Akt mówi o jednej liczbie zastępców, a wymienia inną."},
     {"One of the two provisions is not right, or a post was not read.",
      "Jeden z dwóch przepisów jest błędny albo nie odczytano stanowiska."},
     {"Compare with the source; a post that is not read can be stated under `structure:`.",
      "Porównaj ze źródłem; nieodczytane stanowisko można podać w `structure:`."},
     "",
     {}},
    {Kind::unit_ambiguous,
     {"A name in the text fits two units.", "Nazwa w tekście pasuje do dwóch komórek."},
     {"It would be a guess which of them has the task or superior.",
      "Trzeba by zgadywać, która z nich ma zadanie albo przełożonego."},
     {"State it under `structure:` with the code of the unit that is meant.",
      "Podaj to w `structure:` z symbolem właściwej komórki."},
     "",
     {}},
    {Kind::nominative_unknown,
     {"The act names a unit or post only in another case, and its nominative is not certain.",
      "Akt wymienia komórkę albo stanowisko tylko w innym przypadku, a mianownik nie jest pewny."},
     {"It is shown as it stands, because a wrong name would look like a fact.",
      "Nazwa jest pokazana tak, jak stoi, bo błędna wyglądałaby jak fakt."},
     {"State the name under `structure:`.", "Podaj nazwę w `structure:`."},
     "",
     {}},
    {Kind::scope_stated_twice,
     {"The tasks of a unit are listed in two places.",
      "Zadania komórki wyliczono w dwóch miejscach."},
     {"Often one of the lists belongs to another unit.",
      "Często jedno z wyliczeń dotyczy innej komórki."},
     {"Compare the names in both provisions with the source.",
      "Porównaj nazwy w obu przepisach ze źródłem."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów.\n\n§ 3. Do zakresu działania Referatu Planów należy:\n\n"
      "1) kręcenie globusami.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów należy:\n\n"
      "1) rysowanie planów.\n\n§ 3. Do zakresu działania Referatu Globusów należy:\n\n"
      "1) kręcenie globusami.\n"}},
    {Kind::two_parents,
     {"A unit is said to be part of two others.", "Komórka należy według aktu do dwóch innych."},
     {"The chart can show it in one place; the first one stands.",
      "Schemat może pokazać ją w jednym miejscu; zostaje pierwsze."},
     {"Compare with the source; perhaps a level of the list was lost.",
      "Porównaj ze źródłem; może zgubiono poziom wyliczenia."},
     "",
     {}},
    {Kind::unit_without_superior,
     {"The act names superiors, but none for this unit.",
      "Akt wskazuje przełożonych, ale dla tej komórki żadnego."},
     {"Its place in the chart is not known.", "Jej miejsce na schemacie nie jest znane."},
     {"Look for the provision; if it is not understood, state `reports_to` under `structure:`.",
      "Poszukaj przepisu; jeżeli program go nie rozumie, podaj `reports_to` w `structure:`."},
     "",
     {ExamplePlace::act_text,
      "§ 1. 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n2. Dyrektorowi Biura podlegają bezpośrednio:\n\n"
      "1) Referat Globusów – BM-1.\n",
      "§ 1. 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n2. Dyrektorowi Biura podlegają bezpośrednio:\n\n"
      "1) Referat Globusów – BM-1;\n\n2) Referat Planów – BM-2.\n"}},
    {Kind::unit_code_differs,
     {"A unit has another code here than in the list of units.",
      "Komórka ma tu inny symbol niż w wykazie komórek."},
     {"The list decides; the other code leads nowhere.",
      "Rozstrzyga wykaz; drugi symbol donikąd nie prowadzi."},
     {"Compare both places with the source. A fault of the act itself is kept.",
      "Porównaj oba miejsca ze źródłem. Błąd samego aktu się zachowuje."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów (BM-7) należy:\n\n"
      "1) rysowanie planów.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n\n§ 2. Do zakresu działania Referatu Planów (BM-2) należy:\n\n"
      "1) rysowanie planów.\n"}},
    {Kind::unit_listed_twice,
     {"One list of units has a unit twice.", "Jeden wykaz komórek wymienia komórkę dwa razy."},
     {"Perhaps another unit was meant the second time.",
      "Może za drugim razem chodziło o inną komórkę."},
     {"Compare with the source. A fault of the act itself is kept.",
      "Porównaj ze źródłem. Błąd samego aktu się zachowuje."},
     "",
     {ExamplePlace::act_text,
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Globusów – BM-1.\n",
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n"
      "2) Referat Planów – BM-2.\n"}},
};

}  // namespace

std::span<const Explanation> explanations_of_offices() {
  return rows;
}

}  // namespace bipgen::source
