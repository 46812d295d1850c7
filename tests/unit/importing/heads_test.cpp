// What acts are called, by whom and when, as towns and offices of all kinds write it.
#include <doctest/doctest.h>

#include "imports.hpp"

using namespace bipgen::importing;

namespace {

Imported with_head(const std::string& head, const std::string& tail = {}) {
  return import_plain(
      head +
          "\n\nNa podstawie ustawy zarządza się, co następuje:\n\n"
          "§ 1. Tekst.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n\n" +
          tail,
      options_with_dictionary());
}

std::string keys_of(const Imported& imported) {
  const std::size_t end = imported.text.find("\n---\n", 3);
  return imported.text.substr(4, end == std::string::npos ? 0 : end - 3);
}

std::string keys_of(const std::string& head) {
  return keys_of(with_head(head));
}

// The body must be what it always is: nothing of the head in it, nothing of it lost.
const std::string usual_body =
    "Na podstawie ustawy zarządza się, co następuje:\n\n§ 1. Tekst.\n\n"
    "§ 2. Zarządzenie wchodzi w życie z dniem podpisania.";

}  // namespace

TEST_CASE("numbers as offices give them") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Nr 126/04", "126/04"},
      {"NR XXVI/ 221/2017", "XXVI/221/2017"},
      {"Nr VIII – 54/07", "VIII–54/07"},
      {"Nr Or.I.0050.12.2024", "Or.I.0050.12.2024"},
      {"nr 5/W/2020", "5/W/2020"},
      {"nr 1 /WZ/2017", "1/WZ/2017"},
      {"nr12/24", "12/24"},
      {"284/MW", "284/MW"},
      {"Nr NR OR.0050.456.2017", "OR.0050.456.2017"},
  };
  for (const auto& [written, number] : cases) {
    CAPTURE(written);
    const Imported imported = with_head("ZARZĄDZENIE " + written +
                                        "\nWÓJTA GMINY WZORCOWO\nz dnia 2 maja 2024 r.\n"
                                        "w sprawie próby");
    CHECK(keys_of(imported) == "type: zarządzenie\nnumber: " + number +
                                   "\ndate: 2024-05-02\ntitle: w sprawie próby\n"
                                   "issuer: Wójt Gminy Wzorcowo\n");
    CHECK(body_of(imported) == usual_body);
  }
}

TEST_CASE("kinds of acts and offices, with a number and without") {
  const std::string rest = "\nz dnia 2 maja 2024 r.\nw sprawie próby";
  const std::string keys = "date: 2024-05-02\ntitle: w sprawie próby\n";
  CHECK(keys_of("UCHWAŁA RADY MIEJSKIEJ W PRZYKŁADOWIE" + rest) ==
        "type: uchwała\n" + keys + "issuer: Rada Miejska w Przykładowie\n");
  CHECK(keys_of("ZARZĄDZENIE\nMINISTRA WZORÓW" + rest) ==
        "type: zarządzenie\n" + keys + "issuer: Minister Wzorów\n");
  CHECK(keys_of("ROZPORZĄDZENIE\nRADY MINISTRÓW" + rest) ==
        "type: rozporządzenie\n" + keys + "issuer: Rada Ministrów\n");
  CHECK(keys_of("DECYZJA NR 290\nKOMENDANTA GŁÓWNEGO STRAŻY" + rest) ==
        "type: decyzja\nnumber: \"290\"\n" + keys + "issuer: Komendant Główny Straży\n");
  CHECK(keys_of("ZARZĄDZENIE NR 13\nNACZELNEGO DYREKTORA ARCHIWÓW" + rest) ==
        "type: zarządzenie\nnumber: \"13\"\n" + keys + "issuer: Naczelny Dyrektor Archiwów\n");
  CHECK(keys_of("Obwieszczenie Rektora Akademii Wzorów\nnr 1/AW/2024" + rest) ==
        "type: obwieszczenie\nnumber: 1/AW/2024\n" + keys + "issuer: Rektor Akademii Wzorów\n");
  CHECK(keys_of("USTAWA\nz dnia 2 maja 2024 r.\no próbach") ==
        "type: ustawa\ndate: 2024-05-02\ntitle: o próbach\n");
}

TEST_CASE("a date in the title is not the act's") {
  const Imported imported = with_head(
      "ZARZĄDZENIE NR 5/2024\nBURMISTRZA MIASTA PRZYKŁADOWO\n"
      "w sprawie zmiany zarządzenia z dnia 3 marca 2020 r.");
  CHECK(keys_of(imported) ==
        "type: zarządzenie\nnumber: 5/2024\n"
        "title: w sprawie zmiany zarządzenia z dnia 3 marca 2020 r.\n");
}

TEST_CASE("days as offices write them") {
  const std::string rest = "\nw sprawie próby";
  const std::string keys =
      "type: zarządzenie\nnumber: 5/24\ndate: 2024-03-22\ntitle: w sprawie próby\n"
      "issuer: Wójt Gminy Wzorcowo\n";
  for (const std::string day :
       {"z dnia: 22 marca 2024 r.", "z dnia 22-03-2024", "z dnia 22.03.2024"}) {
    CAPTURE(day);
    CHECK(keys_of("Zarządzenie Nr 5/24 Wójta Gminy Wzorcowo\n" + day + rest) == keys);
  }
  CHECK(keys_of("UCHWAŁA Nr 4/2006\nSenatu Akademii Wzorów\npodjęta na posiedzeniu w dniu 5 lipca "
                "2006 r." +
                rest) ==
        "type: uchwała\nnumber: 4/2006\ndate: 2006-07-05\ntitle: w sprawie próby\n"
        "issuer: Senat Akademii Wzorów\nnote: \"W nagłówku: podjęta na posiedzeniu\"\n");
}

TEST_CASE("an adjective belongs to the office's head or to what it heads") {
  const std::string rest = "\nz dnia 2 maja 2024 r.\nw sprawie próby";
  const std::string keys =
      "type: zarządzenie\nnumber: \"5\"\ndate: 2024-05-02\ntitle: w sprawie próby\n";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"DYREKTORA WZORCOWSKIEGO CENTRUM WZORÓW", "Dyrektor Wzorcowskiego Centrum Wzorów"},
      {"DYREKTORA MIEJSKIEGO OŚRODKA WZORÓW", "Dyrektor Miejskiego Ośrodka Wzorów"},
      {"KOMENDANTA MIEJSKIEGO STRAŻY", "Komendant Miejski Straży"},
      {"DYREKTORA GENERALNEGO MINISTERSTWA WZORÓW", "Dyrektor Generalny Ministerstwa Wzorów"},
      {"WÓJTA GMINY WZORCOWO – SZEFA OBRONY CYWILNEJ",
       "Wójt Gminy Wzorcowo – Szef Obrony Cywilnej"},
  };
  for (const auto& [written, issuer] : cases) {
    CAPTURE(written);
    CHECK(keys_of("ZARZĄDZENIE NR 5\n" + written + rest) == keys + "issuer: " + issuer + "\n");
  }
}

TEST_CASE("the day that a form leaves open is none") {
  const Imported blank = with_head(
      "UCHWAŁA Nr    /     /2015\nRady Miasta Wzorcowa\nz dnia       2015r.\nw sprawie próby");
  CHECK(keys_of(blank) ==
        "type: uchwała\ntitle: w sprawie próby\nissuer: Rada Miasta Wzorcowa\n"
        "note: \"W nagłówku: / /2015 2015r.\"\n");
  CHECK(keys_of("ZARZĄDZENIE Nr\nWÓJTA GMINY WZORCOWO z dnia\nw sprawie próby") ==
        "type: zarządzenie\ntitle: w sprawie próby\nissuer: Wójt Gminy Wzorcowo\n");
}

TEST_CASE("words of the head that say none of this are a note and asked") {
  const Imported imported = with_head(
      "ZARZĄDZENIE WEWNĘTRZNE NR 5/2024\nMINISTRA WZORÓW1)\nz dnia 2 maja 2024 r.\n"
      "w sprawie próby");
  CHECK(keys_of(imported) ==
        "type: zarządzenie\nnumber: 5/2024\ndate: 2024-05-02\ntitle: w sprawie próby\n"
        "issuer: Minister Wzorów\nnote: \"W nagłówku: WEWNĘTRZNE 1)\"\n");
  CHECK(count_of(imported, DoubtKind::left_out) == 1);
}

TEST_CASE("the legal basis may begin inside the title's line, and a number before the name") {
  const Imported imported = import_plain(
      "1668 UCHWAŁA NR V/3/2004 RADY GMINY WZORCOWO z dnia 2 maja 2004 r. w sprawie próby. Na "
      "podstawie ustawy Rada Gminy uchwala, co następuje:\n§ 1. Tekst.\n",
      options_with_dictionary());
  CHECK(keys_of(imported) ==
        "type: uchwała\nnumber: V/3/2004\ndate: 2004-05-02\ntitle: w sprawie próby.\n"
        "issuer: Rada Gminy Wzorcowo\nnote: \"Nad tytułem: 1668\"\n");
  CHECK(body_of(imported) ==
        "Na podstawie ustawy Rada Gminy uchwala, co następuje:\n\n§ 1. Tekst.");
}

TEST_CASE("no space before the legal basis") {
  const Imported imported = import_plain(
      "UCHWAŁA NR 5/2004\nRADY GMINY WZORCOWO\nz dnia 2 maja 2004 r.\n\n"
      "w sprawie próby na 2004 rok.Na podstawie ustawy Rada Gminy uchwala, co następuje:\n\n"
      "§ 1\n\nTekst.\n",
      options_with_dictionary());
  CHECK(keys_of(imported) ==
        "type: uchwała\nnumber: 5/2004\ndate: 2004-05-02\ntitle: w sprawie próby na 2004 rok.\n"
        "issuer: Rada Gminy Wzorcowo\n");
  CHECK(body_of(imported) ==
        "Na podstawie ustawy Rada Gminy uchwala, co następuje:\n\n§ 1\n\nTekst.");
}

TEST_CASE("a title may have a paragraph of its own inside its quotation marks") {
  CHECK(keys_of("Zarządzenie Nr 2/2022\nWójta Gminy Wzorcowo z dnia 19 stycznia 2022 r.\n\n"
                "w sprawie: projektu „Próba.\n\nWzory dla wszystkich”\n\nw Urzędzie Gminy.") ==
        "type: zarządzenie\nnumber: 2/2022\ndate: 2022-01-19\n"
        "title: \"w sprawie: projektu „Próba. Wzory dla wszystkich” w Urzędzie Gminy.\"\n"
        "issuer: Wójt Gminy Wzorcowo\n");
}

TEST_CASE("an enacting formula without a legal basis ends the head") {
  const Imported imported = import_plain(
      "UCHWAŁA NR 5/2024\nZARZĄDU POWIATU WZOROWEGO\nz dnia 2 maja 2024 r.\nw sprawie próby\n\n"
      "Zarząd Powiatu uchwala, co następuje:\n\n§ 1. Tekst.\n",
      options_with_dictionary());
  CHECK(body_of(imported) == "Zarząd Powiatu uchwala, co następuje:\n\n§ 1. Tekst.");
}

TEST_CASE("an act that a title names at the head of a line is not the act") {
  CHECK(keys_of("ZARZĄDZENIE NR 12/2024\nWÓJTA GMINY WZORCOWO\nz dnia 2 maja 2024 r.\n"
                "zmieniające\nZarządzenie Nr 5/2020 w sprawie próby") ==
        "type: zarządzenie\nnumber: 12/2024\ndate: 2024-05-02\n"
        "title: zmieniające Zarządzenie Nr 5/2020 w sprawie próby\n"
        "issuer: Wójt Gminy Wzorcowo\n");
}

TEST_CASE("rules that stand alone have a title and nothing that was made up") {
  const Imported imported = import_plain(
      "REGULAMIN PRACY\nURZĘDU GMINY WZORCOWO\n\nI. Postanowienia ogólne\n\n§ 1\n\nTekst.\n",
      options_with_dictionary());
  CHECK(keys_of(imported) == "type: regulamin\ntitle: REGULAMIN PRACY URZĘDU GMINY WZORCOWO\n");
  CHECK(body_of(imported) == "## I. Postanowienia ogólne\n\n§ 1\n\nTekst.");
}

TEST_CASE("rules in an annex are its title") {
  const Imported imported = import_plain(
      "Załącznik nr 1 do zarządzenia nr 5/2024\nWójta Gminy Wzorcowo\nz dnia 2 maja 2024 r.\n\n"
      "REGULAMIN PRACY\n\nRozdział I\nPostanowienia ogólne\n\n§ 1. Tekst.\n",
      options_with_dictionary());
  CHECK(keys_of(imported).empty());
  CHECK(body_of(imported) ==
        "## Załącznik nr 1 do zarządzenia nr 5/2024 Wójta Gminy Wzorcowo z dnia 2 maja 2024 r.\n\n"
        "### REGULAMIN PRACY\n\n### Rozdział I Postanowienia ogólne\n\n§ 1. Tekst.");
}

TEST_CASE("stretched words are joined where that is certain, and can be refused") {
  ImportOptions options = options_with_dictionary();
  const std::string text =
      "Z A R Z Ą D Z E N I E  Nr 5/2024\nW ó j t a   G m i n y\nz dnia 2 maja 2024 r.\n"
      "w sprawie próby\n\nNa podstawie ustawy\nz a r z ą d z a m,   c o   n a s t ę p u j e :\n\n"
      "§ 1. Skład: a b c d e f.\n";
  const Imported imported = import_plain(text, options);
  CHECK(body_of(imported) ==
        "Na podstawie ustawy zarządzam, co następuje:\n\n§ 1. Skład: a b c d e f.");
  CHECK(keys_of(imported).starts_with("type: zarządzenie\nnumber: 5/2024\n"));
  CHECK(count_of(imported, RepairKind::letters) == 6);
  CHECK(count_of(imported, DoubtKind::word) == 1);
  options.refused = {RepairKind::letters};
  CHECK(import_plain(text, options).text.find("z a r z ą d z a m,") != std::string::npos);
}

TEST_CASE("stretched words between which the gap is no wider are parted at their capitals") {
  const auto head = [](std::string_view issuer) {
    return import_plain("UCHWAŁA Nr 3/03\n" + std::string(issuer) +
                            "\nz dnia 16 stycznia 2003 r.\nw sprawie próby\n\n§ 1. Próbuje się.\n",
                        options_with_dictionary());
  };
  CHECK(head("R a d y M i e j s k i e j w Przykładowie")
            .text.find("issuer: Rada Miejska w Przykładowie") != std::string::npos);
  // No letter is lost of what is not joined.
  CHECK(head("R q x y M i e j s k i e j w Przykładowie").text.find("R q x y M i e j s k i e j w") !=
        std::string::npos);
}

TEST_CASE("a page's menu, name and record stand around an act") {
  const Imported imported = with_head(
      "Biuletyn Informacji Publicznej Gminy Wzorcowo\nWyszukiwarka\nMenu:\nWójt Gminy\n"
      "Zarządzenie nr 1/2005\n\nZarządzenie nr 1/2005\nWójta Gminy Wzorcowo\n"
      "z dnia 3 stycznia 2005 roku\nw sprawie próby",
      "Metryczka\nWytworzył: Jan Wzorowy\nData wytworzenia: 3 stycznia 2005\n"
      "Wprowadził(a):\nAnna Próbna\nLiczba odsłon: 123\nwersja do druku\n");
  CHECK(keys_of(imported) ==
        "type: zarządzenie\nnumber: 1/2005\ndate: 2005-01-03\ntitle: w sprawie próby\n"
        "issuer: Wójt Gminy Wzorcowo\nrecord:\n  responsible: Jan Wzorowy\n"
        "  entered_by: Anna Próbna\n  created: 2005-01-03\n");
  CHECK(body_of(imported) == usual_body);
  CHECK(count_of(imported, RepairKind::web_page) == 8);
  CHECK(count_of(imported, DoubtKind::left_out) == 2);
}

TEST_CASE("what no page has stays, and is asked") {
  const Imported imported = with_head(
      "Druk nr 5\nProjekt Komisji\n\nZARZĄDZENIE NR 1/2024\nWÓJTA GMINY WZORCOWO\n"
      "z dnia 2 maja 2024 r.\nw sprawie próby");
  CHECK(keys_of(imported).ends_with("note: \"Nad tytułem: Druk nr 5; Projekt Komisji\"\n"));
  CHECK(count_of(imported, DoubtKind::left_out) == 1);
}
