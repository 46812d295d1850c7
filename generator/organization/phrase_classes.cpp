// The word classes that the patterns of the phrase table name.
#include <array>

#include "organization/phrase_rules.hpp"

namespace bipgen::organization {

namespace {

using namespace std::string_view_literals;

// "następujące wydziały, biura i samodzielne stanowiska pracy".
constexpr std::array units_core = {
    "komórk*"sv,   "komórek"sv,   "wydział*"sv,     "referat*"sv,   "biura"sv,
    "biur"sv,      "biurami"sv,   "oddział*"sv,     "stanowisk*"sv, "piony"sv,
    "pionów"sv,    "pionami"sv,   "departament*"sv, "zespoły"sv,    "zespołów"sv,
    "działy"sv,    "działów"sv,   "działami"sv,     "sekcje"sv,     "sekcji"sv,
    "jednostki"sv, "jednostek"sv, "jednostkami"sv,  "kancelarie"sv, "inspektoraty"sv};
constexpr std::array units_between = {"następując*"sv,
                                      "wewnętrzn*"sv,
                                      "organizacyjn*"sv,
                                      "samodzieln*"sv,
                                      "równorzędn*"sv,
                                      "podstawow*"sv,
                                      "inn*"sv,
                                      "pozostał*"sv,
                                      "jednoosobow*"sv,
                                      "wieloosobow*"sv,
                                      "pracy"sv,
                                      "poszczególn*"sv,
                                      "i"sv,
                                      "oraz"sv,
                                      "lub"sv,
                                      "a"sv,
                                      "także"sv,
                                      ","sv,
                                      "na"sv,
                                      "prawach"sv,
                                      "wydziału"sv,
                                      "w"sv,
                                      "tym"sv,
                                      "ich"sv,
                                      "symbol"sv,
                                      "symbole"sv,
                                      "symbolami"sv,
                                      "(symbol)"sv,
                                      "(symbole)"sv,
                                      "o"sv,
                                      "nazwach"sv,
                                      "wraz"sv,
                                      "z"sv,
                                      "ze"sv,
                                      "stosując*"sv,
                                      "używając*"sv,
                                      "posługując*"sv,
                                      "się"sv,
                                      "niżej"sv,
                                      "wymienion*"sv,
                                      "oznaczeni*"sv,
                                      "oznaczon*"sv,
                                      "literow*"sv,
                                      "urzędu"sv,
                                      "starostwa"sv,
                                      "które"sv,
                                      "przy"sv,
                                      "znakowaniu"sv,
                                      "spraw"sv,
                                      "pism"sv,
                                      "używają"sv,
                                      "symboli"sv,
                                      "własn*"sv,
                                      "odpowiedni*"sv};

// Many units in the nominative, "wydziały"; in the genitive, "wydziałów".
constexpr std::array many_core = {"komórki"sv,  "wydziały"sv,   "referaty"sv, "biura"sv,
                                  "oddziały"sv, "stanowiska"sv, "piony"sv,    "departamenty"sv,
                                  "zespoły"sv,  "działy"sv};
constexpr std::array of_many_core = {"komórek"sv,   "wydziałów"sv, "referatów"sv, "biur"sv,
                                     "oddziałów"sv, "stanowisk"sv, "pionów"sv,    "departamentów"sv,
                                     "zespołów"sv,  "działów"sv};
constexpr std::array to_many_core = {"komórkom"sv, "wydziałom"sv,    "referatom"sv,
                                     "biurom"sv,   "oddziałom"sv,    "stanowiskom"sv,
                                     "działom"sv,  "departamentom"sv};
constexpr std::array many_between = {"wewnętrzn*"sv,
                                     "organizacyjn*"sv,
                                     "samodzieln*"sv,
                                     "równorzędn*"sv,
                                     "podstawow*"sv,
                                     "inn*"sv,
                                     "jednoosobow*"sv,
                                     "wieloosobow*"sv,
                                     "pracy"sv,
                                     "poszczególn*"sv,
                                     "wszystk*"sv,
                                     "i"sv,
                                     "oraz"sv,
                                     "a"sv,
                                     "także"sv,
                                     ","sv,
                                     "urzędu"sv,
                                     "starostwa"sv,
                                     "na"sv};

// What may stand around a verb without changing what it says.
constexpr std::array adverbs = {
    "bezpośrednio"sv,  "służbowo"sv, "organizacyjnie"sv, "osobiście"sv,     "w"sv,
    "szczególności"sv, "również"sv,  "ponadto"sv,        "jednocześnie"sv,  "zarazem"sv,
    "równocześnie"sv,  "także"sv,    "jednoosobowo"sv,   "hierarchicznie"sv};
constexpr std::array adverbs_between = {"i"sv, "oraz"sv, ","sv};

constexpr std::array classes = {
    WordClass{"units", units_core, units_between},
    WordClass{"many", many_core, many_between},
    WordClass{"of many", of_many_core, many_between},
    WordClass{"to many", to_many_core, many_between},
    WordClass{"adverb", adverbs, adverbs_between},
};

}  // namespace

std::span<const WordClass> phrase_classes() {
  return classes;
}

}  // namespace bipgen::organization
