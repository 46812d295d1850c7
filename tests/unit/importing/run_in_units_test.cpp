// Units that run on inside a line of the source.
#include <doctest/doctest.h>

#include "imports.hpp"

using namespace bipgen::importing;

namespace {

const std::string usual_head =
    "ZARZĄDZENIE NR 1/2024\nBURMISTRZA MIASTA PRZYKŁADOWO\nz dnia 2 stycznia 2024 r.\n"
    "w sprawie próby\n\n";

}  // namespace

TEST_CASE("a paragraph that comes next begins a line of its own") {
  const Imported imported = import_plain(
      usual_head +
          "Na podstawie ustawy zarządzam, co następuje:\n\n§ 1. Tekst.\n\n"
          "§ 2. Wykonanie powierza się Sekretarzowi. § 3. Zarządzenie wchodzi w życie z dniem "
          "podpisania.\n",
      options_with_dictionary());
  CHECK(body_of(imported) ==
        "Na podstawie ustawy zarządzam, co następuje:\n\n§ 1. Tekst.\n\n"
        "§ 2. Wykonanie powierza się Sekretarzowi.\n\n"
        "§ 3. Zarządzenie wchodzi w życie z dniem podpisania.");
  CHECK(count_of(imported, RepairKind::line_division) == 1);
}

TEST_CASE("a text without lines is divided at its paragraphs") {
  CHECK(body_of(import_plain(
            usual_head + "Na podstawie ustawy zarządzam, co następuje: § 1. Tekst. §2. Drugi "
                         "tekst. § 3. Zarządzenie wchodzi w życie z dniem podpisania.\n",
            options_with_dictionary())) ==
        "Na podstawie ustawy zarządzam, co następuje:\n\n§ 1. Tekst.\n\n§ 2. Drugi tekst.\n\n"
        "§ 3. Zarządzenie wchodzi w życie z dniem podpisania.");
}

TEST_CASE("a paragraph may come next in a line that goes on with the one before") {
  CHECK(
      body_of_act("§ 1. Tekst.\n\n§ 2. Wykonanie zarządzenia powierza się Sekretarzowi\n"
                  "Miasta Przykładowo. § 3. Zarządzenie wchodzi\nw życie z dniem podpisania.\n") ==
      "§ 1. Tekst.\n\n§ 2. Wykonanie zarządzenia powierza się Sekretarzowi Miasta Przykładowo.\n\n"
      "§ 3. Zarządzenie wchodzi w życie z dniem podpisania.");
}

TEST_CASE("a paragraph that a sentence names begins no line") {
  CHECK(body_of_act("§ 1. Stosuje się § 2. Tekst drugi.\n\n§ 2. Tekst.\n") ==
        "§ 1. Stosuje się § 2. Tekst drugi.\n\n§ 2. Tekst.");
  CHECK(body_of_act("§ 1. Uchyla się § 2. Reszta zostaje.\n") ==
        "§ 1. Uchyla się § 2. Reszta zostaje.");
}

TEST_CASE("the unit that is missing between two lines stands inside the first") {
  CHECK(body_of_act("§ 1.\n1. Nazwa: Szkoła we Wzorcowie 2. Siedziba: Wzorcowo.\n"
                    "3. Szkoła jest publiczna.\n") ==
        "§ 1. 1. Nazwa: Szkoła we Wzorcowie\n\n2. Siedziba: Wzorcowo.\n\n"
        "3. Szkoła jest publiczna.");
  CHECK(body_of_act("§ 1. Wprowadza się następujące zmiany: 1) uchyla się § 5;\n"
                    "2) uchyla się § 6.\n") ==
        "§ 1. Wprowadza się następujące zmiany:\n\n1) uchyla się § 5;\n\n2) uchyla się § 6.");
}

TEST_CASE("two places for the missing unit, or a number that is cited, divide nothing") {
  const std::string two = "§ 1. 1. Wzór 2. Próba oraz wzór 2. Próba.\n\n3. Dalszy tekst.";
  CHECK(body_of_act(two) == two);
  const std::string cited = "§ 1. 1. Zgodnie z ust. 2. Próba.\n\n3. Dalszy tekst.";
  CHECK(body_of_act(cited) == cited);
}

TEST_CASE("a division that is refused is not made") {
  ImportOptions options = options_with_dictionary();
  options.refused = {RepairKind::line_division};
  CHECK(body_of_act("§ 1. Tekst pierwszy. § 2. Tekst drugi.\n", options) ==
        "§ 1. Tekst pierwszy. § 2. Tekst drugi.");
}
