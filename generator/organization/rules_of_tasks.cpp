// Phrases that say who does what.
#include <array>

#include "organization/phrase_rules.hpp"

namespace bipgen::organization {

namespace {

constexpr PhraseRule scope(std::string_view pattern, std::string_view example) {
  return {Meaning::scope_of, Place::list_lead, pattern, example};
}
constexpr PhraseRule everybody(std::string_view pattern, std::string_view example) {
  return {Meaning::duties_of_all, Place::list_lead, pattern, example};
}

constexpr std::array rules = {
    PhraseRule{Meaning::scopes_of_each, Place::list_lead,
               "do [podstawowych|szczegółowych] [zakresu] (zadań|działania|obowiązków|kompetencji) "
               "poszczególnych <of many> (należy|należą) [{tail}]",
               "Do zadań poszczególnych wydziałów należy {tail=w szczególności}:"},

    everybody("wszystkie <many> [{office}] (są odpowiedzialne za|są zobowiązane do|są obowiązane "
              "do|zobowiązane są do|obowiązane są do|odpowiedzialne są za) [{tail}]",
              "Wszystkie komórki organizacyjne {office=Centrum} są odpowiedzialne za:"),
    everybody("(wszystkie|poszczególne) {x=<many>} [{office}] (odpowiadają za|realizują|wykonują|"
              "mają obowiązek|prowadzą|zapewniają) [{tail}]",
              "Wszystkie {x=wydziały} odpowiadają za:"),
    everybody("{x=<many>} (są zobowiązane do|są obowiązane do|zobowiązane są do|obowiązane są do|"
              "są odpowiedzialne za|odpowiedzialne są za|odpowiadają za)",
              "{x=Wydziały i biura} są zobowiązane do:"),
    everybody("<many> [są] (odpowiedzialne za|odpowiadają za|zobowiązane są do|obowiązane są do|"
              "są zobowiązane do|realizują|wykonują) {tail}",
              "Komórki organizacyjne Urzędu realizują {tail=następujące zadania wspólne}:"),
    everybody("do [podstawowych|ogólnych] wspólnych (zadań|obowiązków) [{x=<of many>}] [{office}] "
              "(należy|należą) [{tail}]",
              "Do wspólnych zadań {x=wszystkich komórek organizacyjnych Urzędu} należy "
              "{tail=w szczególności}:"),
    everybody("do [zakresu] [podstawowych|ogólnych] (zadań|obowiązków|działania|kompetencji) "
              "wspólnych [dla] [{x=<of many>}] [{office}] (należy|należą) [{tail}]",
              "Do zadań wspólnych {x=wydziałów} należy:"),
    everybody("do [zakresu] [podstawowych|ogólnych] (zadań|obowiązków|działania|kompetencji) "
              "(wszystkich|każdej|każdego) (<of many>|komórki organizacyjnej|wydziału|referatu) "
              "[{office}] (należy|należą) [{tail}]",
              "Do zadań wszystkich komórek organizacyjnych {office=Centrum} należy:"),
    everybody("do [zakresu] [podstawowych|ogólnych] (zadań|obowiązków|działania|kompetencji) "
              "<of many> (należy|należą) [{tail}]",
              "Do zadań komórek organizacyjnych Urzędu należy {tail=w szczególności}:"),
    everybody("(wspólne zadania|zadania wspólne) [dla] [{x=<of many>}] [{office}] "
              "[to|są następujące|obejmują] [{tail}]",
              "Wspólne zadania {x=wydziałów}:"),
    everybody("[wspólnymi] zadaniami [wspólnymi] [wszystkich] {x=<of many>} [{office}] są [{tail}]",
              "Zadaniami wspólnymi {x=komórek organizacyjnych} są:"),

    PhraseRule{
        Meaning::scopes_of_each, Place::list_lead,
        "[szczegółowe|podstawowe|ustala się] [szczegółowe|następujące] "
        "(zadania|zakresy działania|zakresy zadań|zakres działania|zakres zadań) [realizowane "
        "przez] (poszczególnych <of many>|poszczególne <many>|<of many>) [{tail}]",
        "Zakresy działania poszczególnych komórek organizacyjnych {tail=są następujące}:"},
    scope("do [zakresu] [podstawowych|głównych] (zadań|działania|obowiązków|kompetencji) (należy|"
          "należą) {tail}",
          "Do zadań należy {tail=w szczególności}:"),
    scope("do [podstawowego|szczegółowego] [zakresu] "
          "[podstawowych|głównych|szczegółowych|zasadniczych|"
          "wyłącznych|wyłącznej] (zadań|działania|czynności|obowiązków|kompetencji|właściwości|"
          "uprawnień) [podstawowych|głównych] [i kompetencji|i obowiązków|i uprawnień|i zadań|"
          "i odpowiedzialności] [realizowanych|wykonywanych] [na|w|przez] "
          "{unit} w zakresie {field} (należy|należą) [{tail}]",
          "Do zadań {unit=Referatu Spraw Obywatelskich} w zakresie {field=ewidencji ludności} "
          "należy:"),
    scope("do [podstawowego|szczegółowego] [zakresu] "
          "[podstawowych|głównych|szczegółowych|zasadniczych|"
          "wyłącznych|wyłącznej] (zadań|działania|czynności|obowiązków|kompetencji|właściwości|"
          "uprawnień) [podstawowych|głównych] [i kompetencji|i obowiązków|i uprawnień|i zadań|"
          "i odpowiedzialności] [realizowanych|wykonywanych] [na|w|przez] "
          "{unit} [w szczególności|między innymi|m.in.] (należy|należą) [{tail}]",
          "Do zakresu działania {unit=Referatu ds. rozwiązań własnych (IT-01-5)} należy:"),
    scope("(w|we) zakresie (działania|zadań|właściwości) {unit} (pozostaje|pozostają|znajduje się|"
          "znajdują się|leży|leżą|jest|są|mieści się|mieszczą się) [{tail}]",
          "W zakresie działania {unit=Wydziału Rolnictwa} pozostają {tail=sprawy}:"),
    scope("(na|w) {unit} (realizowane|wykonywane|prowadzone|załatwiane) są [{tail}]",
          "Na {unit=stanowisku ds. podatków} realizowane są {tail=zadania}:"),
    scope("(na|w) {unit} (realizuje się|wykonuje się|prowadzi się|załatwia się) [{tail}]",
          "W {unit=Referacie Finansowym} załatwia się {tail=sprawy}:"),
    scope("do {unit} (należy|należą) [{tail}]",
          "Do {unit=Biura Rady} należy {tail=w szczególności}:"),
    scope("[szczegółowy|podstawowy] (zakres działania|zakres zadań|zakres czynności|"
          "przedmiot działania) {unit} (obejmuje|obejmują|stanowi|stanowią|jest następujący) "
          "[{tail}]",
          "Zakres działania {unit=Straży Miejskiej} obejmuje {tail=sprawy}:"),
    scope("(przedmiotem działania|podstawowym zadaniem|głównym zadaniem|zadaniem|zadaniami|"
          "podstawowymi zadaniami) {unit} (jest|są) [{tail}]",
          "Podstawowym zadaniem {unit=Biura Promocji} jest:"),
    scope("{unit} - (zakres działania|zakres zadań|zadania)",
          "{unit=Referat Finansowy} – zakres działania:"),
    scope(
        "{unit}, do (zadań|zakresu działania|obowiązków) (którego|której|których) (należy|należą) "
        "[{tail}]",
        "{unit=Referat Finansowy}, do zadań którego należy {tail=w szczególności}:"),
    scope("zadania [realizowane|wykonywane] przez {unit} [to|są następujące|obejmują]",
          "Zadania realizowane przez {unit=Referat Finansowy}:"),
    scope("{unit} (zajmuje się|zajmują się) [w szczególności] (sprawami|zadaniami|problematyką) "
          "[{tail}]",
          "{unit=Biuro Promocji} zajmuje się sprawami {tail=z zakresu}:"),
    scope("[szczegółowe|podstawowe|główne] (zadania|zakres działania|zakres zadań) {unit} "
          "[to|są następujące|obejmują]",
          "Zadania {unit=Referatu Finansowego}:"),
    scope(
        "{unit} (realizuje|realizują|wykonuje|wykonują|prowadzi|prowadzą|załatwia|załatwiają) "
        "[w szczególności|m.in.|między innymi] [następujące|podstawowe] (zadania|sprawy) [{tail}]",
        "{unit=Referat ds. systemów internetowych} realizuje w szczególności zadania "
        "{tail=z zakresu}:"),
    scope("{unit} (odpowiada|odpowiadają|jest odpowiedzialny|jest odpowiedzialna|"
          "jest odpowiedzialne|są odpowiedzialne) [w szczególności] za [w szczególności]",
          "{unit=Wydział Inwestycji} odpowiada w szczególności za:"),
    scope(
        "{unit} (zajmuje się|zajmują się|realizuje|wykonuje|prowadzi|zapewnia|koordynuje|nadzoruje|"
        "organizuje) [w szczególności|w szczególności:]",
        "{unit=Sekretarz} zapewnia w szczególności:"),
    PhraseRule{
        Meaning::activity_of, Place::list_lead,
        "{unit} {verb=(realizuje|realizują|wykonuje|wykonują|prowadzi|prowadzą|zajmuje się|"
        "zapewnia|koordynuje|nadzoruje|organizuje|przygotowuje|opracowuje|wspiera|obsługuje)} "
        "{scope}",
        "{unit=Referat Podatków} {verb=prowadzi} {scope=następujące rejestry}:"},
    scope("{unit} (w szczególności|między innymi)", "{unit=Wydział Map} w szczególności:"),

    PhraseRule{Meaning::part_with_scope, Place::list_item,
               "{unit}, (który|która|które) {verb=(realizuje|realizują|wykonuje|wykonują|prowadzi|"
               "prowadzą|zajmuje się|zajmują się)} {scope}",
               "{unit=Stanowiska ds. umów IT (IT-07-2)}, które {verb=realizują} "
               "{scope=działania związane z}:"},
    PhraseRule{
        Meaning::scope_elsewhere, Place::sentence,
        "[szczegółowy] zakres (działania|zadań|obowiązków|czynności) {unit} (określa|reguluje|"
        "określają|regulują) {act}",
        "Szczegółowy zakres działania {unit=Głównego Miejskiego Stratega ds. Informatyzacji "
        "Gminy Miejskiej Kraków} określa {act=odrębne zarządzenie}."},
    PhraseRule{
        Meaning::scope_elsewhere, Place::sentence,
        "[szczegółowe zadania|zadania|szczegółowy zakres zadań|szczegółową organizację|"
        "organizację i zakres działania|zakres działania] [i zasady działania] {unit} "
        "(określa|reguluje|określają|regulują) (odrębny|odrębne|odrębna|ustawa|art.|przepisy|"
        "rozporządzenie|regulamin|statut) {act}",
        "Szczegółowe zadania {unit=Straży Miejskiej} określa odrębny {act=regulamin}."},
    PhraseRule{Meaning::task_of, Place::sentence,
               "do [podstawowego|szczegółowego] [zakresu] [podstawowych|głównych|szczegółowych] "
               "(zadań|działania|obowiązków|czynności|kompetencji|właściwości) [na|w] {unit} "
               "(należy|należą) {task}",
               "Do zadań {unit=Radcy Prawnego} należy {task=obsługa prawna Urzędu}."},
};

}  // namespace

std::span<const PhraseRule> rules_of_tasks() {
  return rules;
}

}  // namespace bipgen::organization
