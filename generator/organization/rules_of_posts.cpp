// Phrases that name posts: who heads what, who reports to whom, and the other relations.
#include <array>

#include "organization/phrase_rules.hpp"

namespace bipgen::organization {

namespace {

constexpr PhraseRule head(std::string_view pattern, std::string_view example) {
  return {Meaning::office_head, Place::sentence, pattern, example};
}
constexpr PhraseRule under(std::string_view pattern, std::string_view example,
                           RelationKind relation) {
  return {Meaning::subordinates_of, Place::list_lead, pattern, example, relation};
}
constexpr PhraseRule relation(std::string_view pattern, std::string_view example,
                              RelationKind kind) {
  return {Meaning::relation, Place::predicate, pattern, example, kind};
}

constexpr std::array rules = {
    head("{office} (kierowane jest|kierowany jest|kierowana jest|jest kierowane|jest "
         "kierowany|jest kierowana) przez {head} [przy pomocy {deputies}]",
         "{office=Centrum Obsługi Informatycznej, zwane dalej „Centrum”, będące komórką "
         "organizacyjną Urzędu Miasta Krakowa, zwanego dalej „UMK”, działającą na prawach "
         "wydziału}, kierowane jest przez {head=Dyrektora} przy pomocy "
         "{deputies=trzech Zastępców}."),
    head("{head} (kieruje|kierują) [<adverb>] (pracą|pracami|działalnością|całokształtem pracy) "
         "{office} [przy pomocy {deputies}]",
         "{head=Starosta} kieruje pracą {office=Starostwa} przy pomocy {deputies=Wicestarosty}."),
    head("{head} kieruje [<adverb>] {office=(urzędem|starostwem)} przy pomocy {deputies}",
         "{head=Prezydent} kieruje {office=Urzędem} przy pomocy {deputies=Zastępcy Prezydenta}."),
    head("[pracą|pracami|działalnością|całokształtem pracy] {office} (kieruje|kierują) [<adverb>] "
         "{head} [przy pomocy {deputies}]",
         "{office=Centrum Obsługi Informatycznej, stanowiącym komórkę Urzędu Miasta Krakowa "
         "na prawach wydziału, zwanym dalej „Centrum”}, kieruje {head=Dyrektor} przy pomocy "
         "{deputies=trzech Zastępców}."),
    head("na czele {office} (stoi|stoją) {head} [przy pomocy {deputies}]",
         "Na czele {office=Wydziału Geodezji} stoi {head=Geodeta Powiatowy}."),
    head("(kierownikiem|naczelnikiem|dyrektorem) {office} jest [<adverb>] {head}",
         "Kierownikiem {office=Urzędu} jest {head=Wójt}."),
    head("{head} (jest [<adverb>]|pełni [<adverb>] funkcję) (kierownikiem|naczelnikiem|dyrektorem|"
         "kierownika|naczelnika|dyrektora) {office} [w rozumieniu {sense}]",
         "{head=Skarbnik} jest jednocześnie kierownikiem {office=Wydziału Finansowego}."),

    under(
        "[<adverb>] nadzorowi {superior} (podlega|podlegają|podlegać) [<adverb>] [{what=<units>}]",
        "Bezpośrednio nadzorowi {superior=Sekretarza} podlegają:", RelationKind::supervises),
    under("bezpośredniemu nadzorowi {superior} (podlega|podlegają) [{what=<units>}]",
          "Bezpośredniemu nadzorowi {superior=Wójta} podlegają:", RelationKind::supervises),
    under("[pod względem merytorycznym] {superior} (podlega|podlegają) merytorycznie "
          "[{what=<units>}]",
          "{superior=Skarbnikowi} podlegają merytorycznie:", RelationKind::functionally_reports_to),
    under(
        "[<adverb>] {superior} [<adverb>] (podlega|podlegają|podporządkowane są|"
        "podporządkowana jest|są podporządkowane) [<adverb>] [{what=<units>}]",
        "{superior=I Zastępcy Dyrektora Centrum} podlega bezpośrednio:", RelationKind::reports_to),
    under(
        "(w|pod) [bezpośredniej] (podległości|podporządkowaniu) {superior} (pozostają|znajdują się|"
        "są) [{what=<units>}]",
        "W bezpośredniej podległości {superior=Wójta} pozostają:", RelationKind::reports_to),
    under(
        "(pod|w) bezpośrednim (nadzorem|nadzorze) {superior} (pozostają|działają|znajdują się|są) "
        "[{what=<units>}]",
        "Pod bezpośrednim nadzorem {superior=Sekretarza} działają:", RelationKind::supervises),
    under("{what=<units>} (podległe|podporządkowane|podlegające) [<adverb>] {superior}",
          "{what=Komórki organizacyjne} podległe bezpośrednio {superior=Burmistrzowi}:",
          RelationKind::reports_to),
    under("{superior} (sprawuje|wykonuje|pełni) [<adverb>] [bezpośredni|ogólny|stały] nadzór "
          "[bezpośredni|służbowy] nad [pracą|działalnością|funkcjonowaniem|realizacją zadań przez|"
          "wykonywaniem zadań przez|realizacją zadań|wykonywaniem zadań] [{what=<units>}]",
          "{superior=Sekretarz Gminy} sprawuje bezpośredni nadzór nad:", RelationKind::supervises),
    under("{superior} [<adverb>] nadzoruje [<adverb>] [pracę|działalność|funkcjonowanie|"
          "realizację zadań przez|wykonywanie zadań przez] [{what=<units>}]",
          "{superior=Skarbnik} nadzoruje bezpośrednio pracę:", RelationKind::supervises),

    PhraseRule{Meaning::post_in_structure, Place::sentence,
               "w strukturze {office} funkcjonuje [stanowisko] {post}"
               "[, (który|która|które) {predicates}]",
               "W strukturze {office=Centrum Obsługi Informatycznej} funkcjonuje stanowisko "
               "{post=Głównego Miejskiego Stratega ds. Informatyzacji Gminy Miejskiej Kraków "
               "(IT-08)}, który {predicates=podlega bezpośrednio Dyrektorowi Departamentu Marki "
               "Kraków i realizuje swoje zadania w ścisłej współpracy z II Zastępcą Prezydenta "
               "Miasta Krakowa}."},

    relation("{label=(podlega|podlegają) [<adverb>] merytorycznie} {other}",
             "{label=podlega merytorycznie} {other=Sekretarzowi Miasta}",
             RelationKind::functionally_reports_to),
    PhraseRule{Meaning::reports_to, Place::predicate,
               "[<adverb>] (podlega|podlegają|jest podporządkowany|jest podporządkowana|"
               "jest podporządkowane|są podporządkowane) [<adverb>] {superior}",
               "podlega bezpośrednio {superior=Dyrektorowi Departamentu Marki Kraków}",
               RelationKind::reports_to},
    relation("{label=[<adverb>] nadzoruje [<adverb>]} [pracę|działalność|funkcjonowanie] {other}",
             "{label=nadzoruje bezpośrednio} pracę {other=Referatu Finansowego}",
             RelationKind::supervises),
    relation("{label=(sprawuje|wykonuje) [<adverb>] [bezpośredni|ogólny] nadzór} nad "
             "[pracą|działalnością|funkcjonowaniem] {other}",
             "{label=sprawuje bezpośredni nadzór} nad pracą {other=Referatu Finansowego}",
             RelationKind::supervises),
    relation("{label=(realizuje|wykonuje) swoje zadania (w|we) [ścisłej] współpracy} z {other}",
             "{label=realizuje swoje zadania w ścisłej współpracy} z {other=II Zastępcą "
             "Prezydenta Miasta Krakowa}",
             RelationKind::cooperates_with),
    relation("ma [również|także] {label=prawo uczestnictwa w procesie zarządczym i decyzyjnym} "
             "{other} [poprzez {how}]",
             "ma również {label=prawo uczestnictwa w procesie zarządczym i decyzyjnym} "
             "{other=Dyrektora Centrum} poprzez {how=dokonywanie wiążących uzgodnień}",
             RelationKind::takes_part_in_decisions),
};

}  // namespace

std::span<const PhraseRule> rules_of_posts() {
  return rules;
}

}  // namespace bipgen::organization
