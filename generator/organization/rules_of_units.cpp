// Phrases that name units, their place and their codes.
#include <array>

#include "organization/phrase_rules.hpp"

namespace bipgen::organization {

namespace {

constexpr PhraseRule units(std::string_view pattern, std::string_view example) {
  return {Meaning::units_of, Place::list_lead, pattern, example};
}

constexpr std::array rules = {
    PhraseRule{
        Meaning::leadership, Place::list_lead,
        "[w skład] (kierownictwo|kierownictwa) {office} (stanowią|tworzą|stanowi|wchodzą|to)",
        "Kierownictwo {office=Urzędu} stanowią:"},
    PhraseRule{Meaning::leadership, Place::list_lead,
               "[w {office}] [tworzy się|ustala się|wyodrębnia się|występują|istnieją|są] "
               "[następujące] (stanowiska kierownicze|"
               "kierownicze stanowiska) [{rest}]",
               "W {office=Urzędzie} tworzy się następujące stanowiska kierownicze:"},
    PhraseRule{Meaning::leadership, Place::list_lead,
               "(funkcje kierownicze|stanowiska kierownicze) w {office} "
               "(sprawują|pełnią|zajmują|to)",
               "Funkcje kierownicze w {office=Urzędzie} sprawują:"},

    PhraseRule{Meaning::parts_of, Place::list_lead,
               "w ramach {unit} (funkcjonuje|funkcjonują|działa|działają|tworzy się|wyodrębnia się|"
               "wyodrębniono|utworzono) [{what=<units>} [{rest}]]",
               "W ramach {unit=Oddziału} funkcjonują:"},

    units("w skład struktury [organizacyjnej] {office} (wchodzi|wchodzą) [{what=<units>} [{rest}]]",
          "W skład struktury organizacyjnej {office=Urzędu} wchodzą {what=wydziały}:"),
    units("w skład {office} (wchodzi|wchodzą) [{what=<units>} [{rest}]]",
          "W skład {office=Centrum} wchodzą {what=następujące wewnętrzne komórki organizacyjne}:"),
    units(
        "w {office} (tworzy się|tworzą się|funkcjonują|funkcjonuje|działają|działa|wyodrębnia się|"
        "wyodrębniono|wyodrębnione są|ustanawia się|istnieją|utworzono|utworzone są|wydziela się|"
        "powołuje się|występują|ustala się|znajdują się|są) [{what=<units>} [{rest}]]",
        "W {office=Urzędzie} tworzy się {what=następujące wydziały i samodzielne stanowiska}:"),
    units("[ustala się] [w] [następującą] (strukturę|strukturze|struktura) [organizacyjną|"
          "organizacyjnej|organizacyjna|wewnętrzną] {office} [(tworzą|stanowią|stanowi|obejmuje|"
          "tworzy się|wyodrębnia się|wyodrębniono|funkcjonują|występują|przedstawia się|wchodzą|"
          "jest) [następująco|następująca] [{what=<units>}]]",
          "Strukturę organizacyjną {office=Urzędu} tworzą:"),
    units("organizację wewnętrzną {office} (tworzą|stanowią) [{what=<units>}]",
          "Organizację wewnętrzną {office=Urzędu} stanowią {what=wydziały}:"),
    units("{office} (dzieli się|podzielony jest|podzielone jest|jest podzielony) na "
          "[następujące] [{what=<units>} [{rest}]]",
          "{office=Urząd} dzieli się na następujące {what=referaty (symbol)}:"),
    units("{office} (składa się|składają się) z [następujących] [{what=<units>} [{rest}]]",
          "{office=Wydział Finansowy} składa się z następujących {what=referatów}:"),
    units("{office} (tworzą|stanowią|obejmuje) {what=<units>} [{rest}]",
          "{office=Urząd} tworzą {what=następujące komórki organizacyjne}:"),
    units(
        "{office} {verb=(wykonuje|realizuje) [swoje|swe] zadania} (poprzez|przy pomocy|za pomocą) "
        "{what=<units>} [{rest}]",
        "{office=Urząd} {verb=realizuje swoje zadania} poprzez {what=następujące referaty}:"),
    units("(tworzy|ustala|ustanawia|wyodrębnia) się {what=<units>} [{office}]",
          "Tworzy się {what=następujące komórki organizacyjne Urzędu}:"),
    units("[podstawowymi|wewnętrznymi] {what=(komórkami|wydziałami|referatami|jednostkami)} "
          "[organizacyjnymi] {office} są",
          "{what=Komórkami} organizacyjnymi {office=Urzędu} są:"),
    units("[do] {what=(komórki|komórek|wydziały|wydziałów|referaty|referatów)} [organizacyjne|"
          "organizacyjnych] {office} (to|należą|stanowią)",
          "Do {what=komórek} organizacyjnych {office=Urzędu} należą:"),

    PhraseRule{Meaning::code_of, Place::sentence,
               "przy [znakowaniu|oznaczaniu|rejestrowaniu] [spraw|pism|akt|korespondencji] {unit} "
               "(używa|stosuje|posługuje się) (symbolu|symbol|symbolem|znaku|znakiem) {code}",
               "Przy znakowaniu spraw {unit=Wydział} używa symbolu {code=„OR”}."},
    PhraseRule{Meaning::code_of, Place::sentence,
               "{unit} (używa|stosuje|posługuje się) [przy znakowaniu {acts}|do znakowania {acts}|"
               "do oznaczania {acts}] (symbolu|symbol|symbolem|znaku|znakiem) [{why}] {code}",
               "{unit=Referat Finansowy} używa symbolu {code=FN}."},
    PhraseRule{Meaning::code_of, Place::sentence,
               "{unit} (oznacza się symbolem|oznaczony jest symbolem|oznaczone jest symbolem|"
               "ma symbol|posiada symbol|otrzymuje symbol|nosi symbol) {code}",
               "{unit=Biuro Rady} oznacza się symbolem {code=BR}."},
    PhraseRule{Meaning::code_of, Place::sentence,
               "symbolem {unit} (używanym przy znakowaniu {acts}|przy znakowaniu {acts}|"
               "do znakowania {acts}) jest {code}",
               "Symbolem {unit=Referatu Finansowego} przy znakowaniu {acts=spraw} jest {code=FN}."},
    PhraseRule{Meaning::codes_of, Place::list_lead,
               "[{before}] (symbole|symboli|symbolami|symbolu|symboliką|symbolikę|"
               "oznaczenia literowe|oznaczeń literowych|skróty literowe|skrótów literowych) "
               "[{after}]",
               "{before=Przy znakowaniu spraw komórki organizacyjne używają} symboli:"},
};

}  // namespace

std::span<const PhraseRule> rules_of_units() {
  return rules;
}

}  // namespace bipgen::organization
