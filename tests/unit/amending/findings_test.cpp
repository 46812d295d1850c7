#include <doctest/doctest.h>

#include "understood.hpp"

namespace bipgen::amending {
namespace {

std::string first_finding(std::string_view text) {
  const Understanding result = understand(text);
  if (result.diagnostics.all().empty()) return {};
  const source::Diagnostic& first = result.diagnostics.all().front();
  return std::string(source::code_of(first.kind)) + ": " + first.message.english() + "; " +
         first.hint.english();
}

TEST_CASE("an amending sentence in words that are not known is reported, not lost") {
  CHECK(
      first_finding("§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. wprowadza się następujące "
                    "zmiany:\n1) w § 3 uchyla się warunkowo ust. 2.") ==
      "B0901: amending sentence that is not understood: `w § 3 uchyla się warunkowo ust. 2`; "
      "`warunkowo` belongs to no formula that is known");
}

TEST_CASE("a unit of a list of amendments that does nothing is reported") {
  CHECK(understood("§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. wprowadza się następujące "
                   "zmiany:\n1) w § 3;\n2) uchyla się § 4.") == "repeal § 4\nB0901");
  CHECK(understood("§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. wprowadza się następujące "
                   "zmiany:\n1) zmiana dotyczy § 3;\n2) uchyla się § 4.") == "repeal § 4\nB0901");
}

TEST_CASE("outside a list of amendments too, what reads like one is reported") {
  CHECK(understood("W § 3 warunkowo uchyla się ust. 2.") == "B0901");
  CHECK(understood("§ 3 ust. 1 warunkowo otrzymuje brzmienie: „1. Nowy.”") == "B0901");
  CHECK(understood("Z czasem traci moc zarządzenie nr 5/2020 z dnia 7 maja 2020 r.") == "B0901");
}

TEST_CASE("new wording that is announced and missing is reported") {
  CHECK(first_finding("w § 3 ust. 2 otrzymuje brzmienie:") ==
        "B0902: no new wording follows `w § 3 ust. 2 otrzymuje brzmienie`; expected it in „ and ”");
}

TEST_CASE("new wording of another unit than the announced one is reported") {
  CHECK(understood("w § 3 po ust. 2 dodaje się ust. 2a w brzmieniu: „3. Nowy.”") ==
        "add § 3 ust. 2a after § 3 ust. 2\nB0903");
  CHECK(understood("w § 3 ust. 2 otrzymuje brzmienie: „2. Nowy.”") == "replace § 3 ust. 2");
}

TEST_CASE("sentences that amend nothing are no findings") {
  for (const char* sentence :
       {"Zarządzenie wchodzi w życie z dniem podpisania.",
        "Do postępowań wszczętych przed dniem wejścia w życie ustawy stosuje się przepisy "
        "dotychczasowe.",
        "Prezes Urzędu może w drodze decyzji uchylić zezwolenie.",
        "Wprowadza się do stosowania Regulamin, stanowiący załącznik do niniejszego zarządzenia.",
        "Nadaję Urzędowi Miejskiemu Regulamin Organizacyjny w brzmieniu określonym w załączniku do "
        "niniejszego zarządzenia.",
        "Wprowadza się Regulamin Organizacyjny w brzmieniu stanowiącym załącznik nr 1.",
        "Prezes uchyla decyzję, o której mowa w ust. 1, jeżeli jej warunki nie są spełnione.",
        "Komórka, o której mowa w § 1 ust. 5, usuwa treści naruszające regulamin.",
        "Do ceny ustalonej zgodnie z § 4 dodaje się podatek.",
        "Przepisy art. 8 ust. 3 i 3a ustawy zmienianej w art. 1, w brzmieniu nadanym niniejszą "
        "ustawą, stosuje się do nabywcy."}) {
    CAPTURE(std::string(sentence));
    CHECK(understood(sentence).empty());
  }
}

}  // namespace
}  // namespace bipgen::amending
