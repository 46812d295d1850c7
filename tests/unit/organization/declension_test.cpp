#include "organization/declension.hpp"

#include <doctest/doctest.h>

namespace bipgen::organization {
namespace {

TEST_CASE("the nominative of a name that begins with its head word") {
  CHECK(nominative_of("Dyrektorowi Departamentu Marki Kraków") ==
        "Dyrektor Departamentu Marki Kraków");
  CHECK(nominative_of("II Zastępcą Prezydenta Miasta Krakowa") ==
        "II Zastępca Prezydenta Miasta Krakowa");
  CHECK(nominative_of("Dyrektora") == "Dyrektor");
  CHECK(nominative_of("Dyrektor") == "Dyrektor");
  CHECK(nominative_of("Urzędu Miasta Przykładowo") == "Urząd Miasta Przykładowo");
  CHECK(nominative_of("Centrum Obsługi Informatycznej") == "Centrum Obsługi Informatycznej");
  CHECK(nominative_of("kierownikiem referatu") == "kierownik referatu");
}

TEST_CASE("no nominative is guessed") {
  CHECK_FALSE(nominative_of("Głównego Miejskiego Stratega"));
  CHECK_FALSE(nominative_of("Menedżerem Portfela Usług"));
  CHECK_FALSE(nominative_of("Stanowiska ds. zakupów"));  // the plural's nominative or a genitive
  CHECK_FALSE(nominative_of("II"));
  CHECK_FALSE(nominative_of(""));
}

TEST_CASE("the head word says unit or post, and the kind of unit") {
  CHECK(head_word("Referat Architekta Systemu")->kind == UnitKind::referat);
  CHECK(head_word("Oddział usług cyfrowych")->kind == UnitKind::oddzial);
  CHECK(head_word("Stanowiska menedżera portfela usług")->kind == UnitKind::stanowiska);
  CHECK(head_word("Samodzielne stanowisko ds. kadr")->kind == UnitKind::stanowisko);
  CHECK(head_word("I Zastępca Dyrektora")->sort == WordSort::leader);
  CHECK(head_word("I Zastępca Dyrektora")->nominative == "Zastępca");
  const auto strategist = head_word("Główny Miejski Strateg ds. Informatyzacji");
  REQUIRE(strategist);
  CHECK(strategist->sort == WordSort::post);
  CHECK(strategist->kind == UnitKind::stanowisko);
}

TEST_CASE("a word governed by the name is not its head") {
  CHECK_FALSE(head_word("Gabinet Prezydenta"));
  CHECK_FALSE(head_word("Obsługa ds. Referat"));
}

TEST_CASE("a declined name is its nominative") {
  for (const auto& names : {
           std::pair{"Referatu ds. zarządzania projektami IT",
                     "Referat ds. zarządzania projektami IT"},
           {"Stanowisk menedżera portfela usług", "Stanowiska menedżera portfela usług"},
           {"Oddziału usług cyfrowych", "Oddział usług cyfrowych"},
           {"Oddziałem ds. zamówień publicznych i umów IT",
            "Oddział ds. zamówień publicznych i umów IT"},
           {"Głównego Miejskiego Stratega ds. Informatyzacji Gminy Miejskiej Kraków",
            "Główny Miejski Strateg ds. Informatyzacji Gminy Miejskiej Kraków"},
           {"Wydziałowi Organizacyjnemu", "Wydział Organizacyjny"},
           {"Biurze Prawnym", "Biuro Prawne"},
           {"Referat Kadr", "Referat Kadr"},
       }) {
    CAPTURE(std::string(names.first));
    CHECK(compare_declined(names.first, names.second) == NameMatch::same);
  }
}

TEST_CASE("another name is not a declined form") {
  for (const auto& names : {
           std::pair{"Referatu ds. analiz", "Referat ds. analizy"},
           {"Oddziału ds. zakupów", "Referat ds. zakupów"},
           {"Stanowiska ds. zakupów IT", "Stanowiska ds. zakupów"},
           {"II Zastępcy Dyrektora", "I Zastępca Dyrektora"},
           {"III Zastępcy Dyrektora", "II Zastępca Dyrektora"},
           {"Referatu Architekta Systemu", "Referat ds. architekta systemu"},
           {"Referatowi Kontroli", "Referat Kontrolingu"},
       }) {
    CAPTURE(std::string(names.first));
    CHECK(compare_declined(names.first, names.second) == NameMatch::different);
  }
}

TEST_CASE("dashes, spaces around them and capitals are spelling, not names") {
  CHECK(compare_declined("Referatu ds. organizacyjno - prawnych",
                         "Referat ds. organizacyjno – prawnych") == NameMatch::spelling);
  CHECK(compare_names("Referat ds. organizacyjno-prawnych",
                      "Referat ds. organizacyjno – prawnych") == NameMatch::spelling);
  CHECK(compare_names("Oddział Usług Cyfrowych", "Oddział usług cyfrowych") == NameMatch::spelling);
  CHECK(compare_names("Referat  ds. rozwiązań własnych", "Referat ds. rozwiązań własnych") ==
        NameMatch::same);
  CHECK(compare_names("Referatu Kadr", "Referat Kadr") == NameMatch::different);
}

TEST_CASE("how many deputies a word says") {
  CHECK(count_from_word("trzech") == 3);
  CHECK(count_from_word("Dwóch") == 2);
  CHECK_FALSE(count_from_word("kilku"));
}

}  // namespace
}  // namespace bipgen::organization

TEST_CASE("the dative of a post of one word is known, that of a longer name is not") {
  CHECK(bipgen::organization::dative_of("Dyrektor") == "Dyrektorowi");
  CHECK(bipgen::organization::dative_of("naczelnik") == "Naczelnikowi");
  CHECK_FALSE(bipgen::organization::dative_of("Dyrektor Wydziału"));
  CHECK_FALSE(bipgen::organization::dative_of("Referat"));
  CHECK_FALSE(bipgen::organization::dative_of(""));
}
