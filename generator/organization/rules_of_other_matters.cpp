// Phrases of provisions that state no structure, so that their lists are not searched for one and
// nobody is told that they were not understood.
#include <array>

#include "organization/phrase_rules.hpp"

namespace bipgen::organization {

namespace {

constexpr PhraseRule other(std::string_view pattern, std::string_view example) {
  return {Meaning::other_matter, Place::sentence, pattern, example};
}

constexpr std::array rules = {
    other("{act} (wchodzi|wchodzą) w życie [{when}]",
          "{act=Zarządzenie} wchodzi w życie {when=z dniem podpisania}."),
    other("(traci|tracą) moc {act}", "Traci moc {act=zarządzenie nr 5/2029 Wójta}."),
    other("z dniem {when} (traci|tracą) moc {act}",
          "Z dniem {when=1 marca 2030 r.} traci moc {act=zarządzenie nr 5/2029 Wójta}:"),
    other("(uchyla się|uchylam) {act}", "Uchyla się {act=zarządzenie nr 5/2029}."),
    other(
        "(nadaje|nadaję|ustala|ustalam|wprowadza|wprowadzam|przyjmuje|uchwala|zatwierdza) [się] "
        "(regulamin|{what} regulamin) {of}",
        "Nadaje się Regulamin {of=Organizacyjny Urzędu Gminy Przykładowo, stanowiący załącznik do "
        "zarządzenia}."),
    other("wykonanie {act} (powierza się|powierzam) {whom}",
          "Wykonanie {act=zarządzenia} powierza się {whom=Sekretarzowi Gminy}."),
    other("nadzór nad {act=wykonaniem zarządzenia} (powierza się|powierzam|sprawuje) {whom}",
          "Nadzór nad {act=wykonaniem zarządzenia} powierza się {whom=Zastępcy Wójta}."),
    other("{act=[niniejszy] regulamin} [organizacyjny] [{of}] (określa|ustala|normuje) [{what}]",
          "{act=Regulamin} Organizacyjny {of=Urzędu Gminy Przykładowo, zwany dalej „Regulaminem”}, "
          "określa:"),
    other("{what=schemat} {of} (stanowi|określa|przedstawia|zawiera) {annex}",
          "{what=Schemat} {of=organizacyjny Urzędu} stanowi {annex=załącznik do Regulaminu}."),
    other("{what} (określa|określają|zawiera|zawierają|przedstawia|stanowi) załącznik {annex}",
          "{what=Wykaz stanowisk} określa załącznik {annex=nr 2 do Regulaminu}."),
    other("{who} działa na podstawie [{what}]",
          "{who=Urząd} działa na podstawie {what=przepisów prawa}:"),
    other("[graficzną] (strukturę|struktura) {of} (przedstawia|określa|obrazuje|przedstawiona jest|"
          "określona jest) [na|w] [graficzny] (schemat|schemacie) {annex}",
          "Strukturę {of=organizacyjną Urzędu} przedstawia schemat {annex=stanowiący załącznik}."),
    other("{who} działa w oparciu o [{what}]",
          "{who=Urząd} działa w oparciu o {what=następujące zasady}:"),
    other("{who} działa według następujących zasad",
          "{who=Urząd} działa według następujących zasad:"),
    other("siedziba {of} (mieści się|znajduje się) {place}",
          "Siedziba {of=Urzędu} mieści się {place=przy ulicy Rynek 1}."),
    other("siedzibą {of} jest {place}",
          "Siedzibą {of=Urzędu} jest {place=miejscowość Przykładowo}."),
    PhraseRule{Meaning::definitions, Place::list_lead, "ilekroć (w|we) {act} [jest] mowa [jest] o",
               "Ilekroć w {act=Regulaminie} jest mowa o:"},
    PhraseRule{Meaning::definitions, Place::list_lead,
               "(użyte|następujące) {act} (określenia|pojęcia|skróty|wyrażenia) {how}",
               "Użyte {act=w Regulaminie} określenia {how=oznaczają}:"},
    other("ilekroć {where} mowa [jest] o {words} (należy przez to|rozumie się przez to) {what}",
          "Ilekroć {where=w dotychczasowych aktach jest} mowa o {words=Wydziale Informatyki}, "
          "należy przez to {what=rozumieć Centrum}."),
};

}  // namespace

std::span<const PhraseRule> rules_of_other_matters() {
  return rules;
}

}  // namespace bipgen::organization
