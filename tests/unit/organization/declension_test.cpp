#include "organization/declension.hpp"

#include <string>
#include <utility>
#include <vector>

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

TEST_CASE("adjectives of the head word follow it into the nominative") {
  for (const auto& names :
       {std::pair{"Urzędu Miejskiego w Przykładowie", "Urząd Miejski w Przykładowie"},
        {"Starostwem Powiatowym", "Starostwo Powiatowe"},
        {"Straży Miejskiej", "Straż Miejska"},
        {"Radcy Prawnego", "Radca Prawny"},
        {"Wydziału Organizacyjnego i Kadr", "Wydział Organizacyjny i Kadr"},
        {"Wydziałem Organizacyjnym i Prawnym", "Wydział Organizacyjny i Prawny"},
        {"Dyrektora Miejskiego Ośrodka Kultury", "Dyrektor Miejskiego Ośrodka Kultury"},
        {"Zastępcy Głównego Księgowego", "Zastępca Głównego Księgowego"}}) {
    CHECK(nominative_of(names.first) == names.second);
  }
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

// Names as regulations have them, in the case in which their sentences put them. Hunspell's lemmas
// join one of them less (a compound that the dictionary lacks) and take "Główna Księgowa" for
// "Główny Księgowy".
const std::vector<std::pair<std::string, std::string>> declined_names = {
    {"Wydziału Organizacyjnego", "Wydział Organizacyjny"},
    {"Wydziałem Finansowo-Księgowym", "Wydział Finansowo-Księgowy"},
    {"Referacie Gospodarki Komunalnej", "Referat Gospodarki Komunalnej"},
    {"Biurem Prawnym", "Biuro Prawne"},
    {"Straży Miejskiej", "Straż Miejska"},
    {"Strażą Gminną", "Straż Gminna"},
    {"Urzędzie Stanu Cywilnego", "Urząd Stanu Cywilnego"},
    {"Zespołowi Radców Prawnych", "Zespół Radców Prawnych"},
    {"Geodecie Powiatowemu", "Geodeta Powiatowy"},
    {"Geologa Powiatowego", "Geolog Powiatowy"},
    {"Architektowi Miejskiemu", "Architekt Miejski"},
    {"Miejskiego Konserwatora Zabytków", "Miejski Konserwator Zabytków"},
    {"Powiatowemu Rzecznikowi Konsumentów", "Powiatowy Rzecznik Konsumentów"},
    {"Głównej Księgowej", "Główna Księgowa"},
    {"Głównego Księgowego", "Główny Księgowy"},
    {"Audytora Wewnętrznego", "Audytor Wewnętrzny"},
    {"Samodzielnego stanowiska pracy ds. obronnych", "Samodzielne stanowisko pracy ds. obronnych"},
    {"Wieloosobowym stanowiskiem pracy ds. zamówień", "Wieloosobowe stanowisko pracy ds. zamówień"},
    {"Ośrodka Informacji Turystycznej", "Ośrodek Informacji Turystycznej"},
    {"Ośrodkiem Informacji Turystycznej", "Ośrodek Informacji Turystycznej"},
    {"Pracowni Urbanistycznej", "Pracownia Urbanistyczna"},
    {"Kancelarii Ogólnej", "Kancelaria Ogólna"},
    {"Kancelarią Niejawną", "Kancelaria Niejawna"},
    {"Archiwum Zakładowego", "Archiwum Zakładowe"},
    {"Sekretariatem Burmistrza", "Sekretariat Burmistrza"},
    {"Gabinetowi Prezydenta", "Gabinet Prezydenta"},
    {"Sekcji Obsługi", "Sekcja Obsługi"},
    {"Bibliotece Urzędowej", "Biblioteka Urzędowa"},
    {"Placówce Terenowej", "Placówka Terenowa"},
    {"Filii Urzędu", "Filia Urzędu"},
    {"Kasie Urzędu", "Kasa Urzędu"},
    {"Pełnomocnikowi ds. ochrony informacji niejawnych",
     "Pełnomocnik ds. ochrony informacji niejawnych"},
    {"Referatu ds. cyberbezpieczeństwa", "Referat ds. cyberbezpieczeństwa"},
    {"Centrum Zarządzania Kryzysowego", "Centrum Zarządzania Kryzysowego"},
    {"Inspektora Ochrony Danych", "Inspektor Ochrony Danych"},
    {"Punktu Potwierdzającego", "Punkt Potwierdzający"},
    {"Magazynierem Obrony Cywilnej", "Magazynier Obrony Cywilnej"},
    {"Informatykowi", "Informatyk"},
    {"Asystentce Burmistrza", "Asystentka Burmistrza"},
    {"Sekretarki", "Sekretarka"},
    {"Radcy Prawnemu", "Radca Prawny"},
    {"Koordynatora ds. dostępności", "Koordynator ds. dostępności"},
    {"Oddziale Geodezji", "Oddział Geodezji"},
    {"Departamencie Architektury", "Departament Architektury"},
    {"Dziale Technicznym", "Dział Techniczny"},
    {"Pionowi Ochrony Informacji Niejawnych", "Pion Ochrony Informacji Niejawnych"},
    {"Biurze Obsługi Mieszkańców", "Biuro Obsługi Mieszkańców"},
    {"Inspektoracie Nadzoru", "Inspektorat Nadzoru"},
    {"Zespole Kontroli Wewnętrznej", "Zespół Kontroli Wewnętrznej"},
    {"Miejskim Zespołem do spraw Orzekania", "Miejski Zespół do spraw Orzekania"},
    {"Dyspozytorni Monitoringu", "Dyspozytornia Monitoringu"},
    {"Stanowisk ds. zakupów", "Stanowiska ds. zakupów"},
    {"Brygadzie Remontowej", "Brygada Remontowa"},
    {"Redakcji Biuletynu", "Redakcja Biuletynu"},
    {"Służbie BHP", "Służba BHP"}};

TEST_CASE("names of many kinds are joined with their nominative, and with no other") {
  for (const auto& [declined, nominative] : declined_names) {
    for (const auto& [unused, other] : declined_names) {
      CAPTURE(declined);
      CAPTURE(other);
      CHECK((compare_declined(declined, other) != NameMatch::different) == (other == nominative));
    }
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
