#include "parsing/references.hpp"

#include <doctest/doctest.h>

using namespace bipgen;
using namespace bipgen::parsing;

namespace {

// "kind nr|issuer|date|title|journal" of each act.
std::vector<std::string> acts_in(std::string_view text) {
  std::vector<std::string> out;
  for (const act::ActReference& reference : find_acts(text)) {
    out.push_back(std::string(act::name_of(reference.type)) + " " + reference.number.value_or("") +
                  "|" + reference.issuer + "|" + (reference.date ? reference.date->iso() : "") +
                  "|" + reference.title + "|" + reference.journal);
  }
  return out;
}

using Acts = std::vector<std::string>;

}  // namespace

TEST_CASE("an ordinance with number, issuer, date and title") {
  CHECK(acts_in("Traci moc zarządzenie nr 2667/2021 Prezydenta Miasta Krakowa z dnia 23 września "
                "2021 r. w sprawie podziału na wewnętrzne komórki organizacyjne oraz zakresu "
                "działania Centrum Obsługi Informatycznej.") ==
        Acts{"zarządzenie 2667/2021|Prezydenta Miasta Krakowa|2021-09-23|w sprawie podziału na "
             "wewnętrzne komórki organizacyjne oraz zakresu działania Centrum Obsługi "
             "Informatycznej|"});
}

TEST_CASE("a statute with its journal") {
  CHECK(
      acts_in("Na podstawie art. 33 ust. 1 i 3 ustawy z dnia 8 marca 1990 r. o samorządzie "
              "gminnym (Dz. U. z 2022 r. poz. 559, 583, 1005, 1079) zarządza się co następuje:") ==
      Acts{"ustawa ||1990-03-08|o samorządzie gminnym|Dz. U. z 2022 r. poz. 559, 583, 1005, "
           "1079"});
}

TEST_CASE("codes are named without \"o\"") {
  CHECK(acts_in("ustawy z dnia 11 września 2019 r. Prawo zamówień publicznych (Dz. U. z 2023 r. "
                "poz. 1605 i 1720), realizowanych przez Wydział") ==
        Acts{"ustawa ||2019-09-11|Prawo zamówień publicznych|Dz. U. z 2023 r. poz. 1605 i 1720"});
  CHECK(acts_in("ustawy z dnia 23 kwietnia 1964 r. – Kodeks cywilny oraz § 5") ==
        Acts{"ustawa ||1964-04-23|Kodeks cywilny|"});
  CHECK(acts_in("ustawy z dnia 10 kwietnia 1997 r. – Prawo energetyczne o mocy nie mniejszej") ==
        Acts{"ustawa ||1997-04-10|Prawo energetyczne|"});
}

TEST_CASE("an act that amends another gives both") {
  CHECK(acts_in("zarządzenie nr 19/11/2023 Prezydenta Miasta Lublin z dnia 13 listopada 2023 r. "
                "zmieniające zarządzenie nr 56/12/2018 Prezydenta Miasta Lublin z dnia 31 grudnia "
                "2018 r. w sprawie nadania Regulaminu Organizacyjnego Departamentu") ==
        Acts{"zarządzenie 19/11/2023|Prezydenta Miasta Lublin|2023-11-13|zmieniające|",
             "zarządzenie 56/12/2018|Prezydenta Miasta Lublin|2018-12-31|w sprawie nadania "
             "Regulaminu Organizacyjnego Departamentu|"});
}

TEST_CASE("an announcement in a parenthesis ends the title before it") {
  CHECK(acts_in("zarządzenia nr 32/12/2018 Prezydenta Miasta Lublin z dnia 21 grudnia 2018 r. w "
                "sprawie nadania Regulaminu (j.t. Obwieszczenie Prezydenta Miasta Lublin z dnia 10 "
                "października 2023 r.) zarządzam") ==
        Acts{"zarządzenie 32/12/2018|Prezydenta Miasta Lublin|2018-12-21|w sprawie nadania "
             "Regulaminu|",
             "obwieszczenie |Prezydenta Miasta Lublin|2023-10-10||"});
}

TEST_CASE("acts of the European Union") {
  CHECK(acts_in("rozporządzenia Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia "
                "2016 r. w sprawie ochrony osób fizycznych") ==
        Acts{"rozporządzenie (UE) 2016/679|Parlamentu Europejskiego i Rady|2016-04-27|w sprawie "
             "ochrony osób fizycznych|"});
}

TEST_CASE("a title keeps what it quotes and its abbreviations") {
  CHECK(
      acts_in("uchwałą nr XCIV/2449/18 Rady Miasta Krakowa z dnia 7 lutego 2018 r. w sprawie "
              "przyjęcia dokumentu „Strategia Rozwoju Krakowa. Tu chcę żyć. Kraków 2030.” Nowe") ==
      Acts{"uchwała XCIV/2449/18|Rady Miasta Krakowa|2018-02-07|w sprawie przyjęcia dokumentu "
           "„Strategia Rozwoju Krakowa. Tu chcę żyć. Kraków 2030.” Nowe|"});
  CHECK(acts_in("zarządzenie nr 5/2020 w sprawie powołania zespołu ds. Cyfryzacji. Zespół") ==
        Acts{"zarządzenie 5/2020|||w sprawie powołania zespołu ds. Cyfryzacji|"});
}

TEST_CASE("a title ends where the sentence goes on") {
  CHECK(acts_in("Przepisy ustawy z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami stosuje "
                "się odpowiednio.") == Acts{"ustawa ||1997-08-21|o gospodarce nieruchomościami|"});
  CHECK(acts_in("ustawy z dnia 16 kwietnia 2004 r. o ochronie przyrody, która") ==
        Acts{"ustawa ||2004-04-16|o ochronie przyrody|"});
  CHECK(acts_in(
            "ustawie z dnia 6 lipca 2001 r. o gromadzeniu informacji w art. 20 uchyla się pkt 1") ==
        Acts{"ustawa ||2001-07-06|o gromadzeniu informacji|"});
}

TEST_CASE("a title whose end is not to be seen is left out") {
  CHECK(acts_in("Z mocy ustawy z dnia 27 marca 2003 roku o planowaniu i zagospodarowaniu "
                "przestrzennym studium nie jest aktem prawa miejscowego.") ==
        Acts{"ustawa ||2003-03-27||"});
}

TEST_CASE("several acts in a list") {
  CHECK(acts_in("tracą moc: 1) Zarządzenie Nr 9/2012 z dnia 5 maja 2012 r. w sprawie A; 2) uchwała "
                "nr X/5/2013 w sprawie B oraz zarządzenie nr 7/2014 w sprawie C")
            .size() == 3);
}

TEST_CASE("what names no act is no reference") {
  for (const char* text :
       {"Zarządzenie wchodzi w życie z dniem podpisania.", "wykonanie niniejszego zarządzenia",
        "odrębnego zarządzenia Prezydenta Miasta Krakowa",
        "uchwała Rady Miasta Krakowa w sprawie X", "ustawodawca z dnia 8 marca 1990 r.",
        "Regulaminu Organizacyjnego z dnia 5 maja 2020 r.", "zarządzenie nr ewidencyjny", ""}) {
    CAPTURE(text);
    CHECK(find_acts(text).empty());
  }
}

TEST_CASE("spans cover the act as it is named") {
  const std::string text = "moc zarządzenie nr 1/2020 w sprawie A (Dz. Urz. poz. 5), i dalej";
  const auto found = find_acts(text);
  REQUIRE(found.size() == 1);
  CHECK(text.substr(found[0].span.begin, found[0].span.end - found[0].span.begin) ==
        "zarządzenie nr 1/2020 w sprawie A (Dz. Urz. poz. 5)");
}

TEST_CASE("every citation of provisions in a sentence") {
  const auto found =
      find_citations("o których mowa w § 13-16, oraz art. 5 ust. 2 i 3 ustawy; w pkt. 1");
  REQUIRE(found.size() == 3);
  CHECK(act::print(found[0].ranges[0]) == "§ 13-16");
  CHECK(found[1].ranges.size() == 2);
  CHECK(act::print(found[2].ranges[0]) == "pkt 1");
}
