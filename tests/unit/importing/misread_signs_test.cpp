// What the reading of a scan makes of § and of words of one letter.
#include <doctest/doctest.h>

#include "imports.hpp"

using namespace bipgen::importing;

namespace {

// A text that was read without Polish letters, with the line in its middle.
std::string misread(const std::string& line) {
  const Imported imported = import_plain(
      "§ 1. Kierownicy komorek organizacyjnych uzgadniaja z Sekretarzem wszelkie zmiany, ktore\n"
      "dotycza wewnetrznych zasad pracy urzedu, oraz przekazuja informacje o ich wdrozeniu\n" +
          line +
          "\n"
          "§ 2. Dzialania, ktore zglaszaja mieszkancy, sa rozpatrywane niezwlocznie i zgodnie z\n"
          "obowiazujacymi przepisami, a odpowiedzi udziela wlasciwa komorka.\n",
      options_with_dictionary());
  return body_of(imported);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("§ that was read as 8 or $ is told by the order of numbers") {
  const std::string body =
      body_of(import_plain("8 1. Pierwszy.\n$ 2. Drugi, o którym mowa w 8 12 ust. 3 i $ 4.\n8§ 3. "
                           "Trzeci.\n8 4. Czwarty.\n",
                           options_with_dictionary()));
  CHECK(has(body, "§ 1. Pierwszy."));
  CHECK(has(body, "§ 2. Drugi, o którym mowa w § 12 ust. 3 i § 4."));
  CHECK(has(body, "§ 3. Trzeci."));
  CHECK(has(body, "§ 4. Czwarty."));
}

TEST_CASE("§ within amending sentences and new wording") {
  const std::string body = body_of(
      import_plain("§ 1. W uchwale wprowadza się zmiany:\n1) w 8 3 ust. 2 skreśla się wyrazy;\n"
                   "2) po 8 22 dodaje się 8 22a w brzmieniu:\n„8 22a. Tekst wust. 2.”.\n",
                   options_with_dictionary()));
  CHECK(has(body, "1) w § 3 ust. 2"));
  CHECK(has(body, "2) po § 22 dodaje się § 22a w brzmieniu:"));
  CHECK(has(body, "„§ 22a. Tekst"));
  CHECK(has(body, "w ust. 2."));
}

TEST_CASE("a number that stands where a sign might stays") {
  const std::string body = body_of(import_plain(
      "§ 1. Komisja liczy od 5 do\n8 9. Tekst w dniu 8 maja, 8 godzin i poz. 8 12.\n§ 2. Drugi.\n",
      options_with_dictionary()));
  CHECK(has(body, "8 9. Tekst w dniu 8 maja, 8 godzin i poz. 8 12."));
}

TEST_CASE("numbers that count nothing are words") {
  CHECK(has(misread("w sprawach skarg 1 wnioskow."), "skarg i wniosków"));
  CHECK(has(misread("z dnia 8 marca 1990 r. 0 samorzadzie."), "r. o samorządzie"));
  CHECK(has(misread("w sprawach, 0 ktorych mowa."), "o których mowa"));
  CHECK(has(misread("w wysokosci 0 zl na rok."), "0 zł"));
  CHECK(has(misread("wchodzi w zycie z dniem\n1 stycznia 2026 r."), "dniem 1 stycznia"));
  CHECK(has(misread("Rozdzial 1\nPostanowienia ogolne"), "1 Postanowienia"));
}

TEST_CASE("a point without its parenthesis between two that have it") {
  const auto body = [](const char* points) {
    return body_of(import_plain(std::string("§ 1. W skład wchodzą:\n") + points));
  };
  CHECK(has(body("8) Audytor;\n9 Inspektor;\n10) Pełnomocnik.\n"), "\n\n9) Inspektor;"));
  CHECK(has(body("8) Audytor, który ma\n9 zadań;\n9) Inspektor.\n"), "ma 9 zadań;"));
}

TEST_CASE("a letter read twice, or with a stroke before it") {
  CHECK(has(misread("dzialaja Ww zakresie zadan."), "w zakresie"));
  CHECK(has(misread("podlega Ill Zastepcy Dyrektora."), "podlega III"));
  CHECK(has(misread("Cc) _w postaci papierowej,"), "c) w postaci"));
}

TEST_CASE("a capital that may stand for a small letter is asked, one that is meant is mended") {
  CHECK(has(misread("z zakresu uslug Swiadczonych przez komorki."), "usług Swiadczonych"));
  CHECK(has(misread("prowadzi Referat Swiadczen Rodzinnych."), "Referat Świadczeń"));
}

TEST_CASE("words that scans spoil inside") {
  CHECK(has(misread("wydano nastepujqace zarzqadzenia w pazdzierniKu."),
            "następujące zarządzenia w październiku"));
  CHECK(has(misread("w sprawach, kt6orych dotyczy kontakté6w."), "których dotyczy kontaktów"));
  CHECK(has(misread("z pézn. zm."), "z późn. zm."));
  CHECK(has(misread("Referat Finansowo-Ksiegowy prowadzi ksiegi."), "Finansowo-Księgowy"));
}
