#include "organization/phrase_rules.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace bipgen::organization {

namespace {

constexpr std::array rules = {
    PhraseRule{
        Meaning::office_head, Place::sentence,
        "{office} (kierowane|kierowany|kierowana) jest przez {head} [przy pomocy {deputies}]",
        "{office=Centrum Obsługi Informatycznej, zwane dalej „Centrum”, będące komórką "
        "organizacyjną Urzędu Miasta Krakowa, zwanego dalej „UMK”, działającą na prawach "
        "wydziału}, kierowane jest przez {head=Dyrektora} przy pomocy "
        "{deputies=trzech Zastępców}."},
    PhraseRule{Meaning::office_head, Place::sentence,
               "{office} kieruje {head} [przy pomocy {deputies}]",
               "{office=Centrum Obsługi Informatycznej, stanowiącym komórkę Urzędu Miasta Krakowa "
               "na prawach wydziału, zwanym dalej „Centrum”}, kieruje {head=Dyrektor} przy pomocy "
               "{deputies=trzech Zastępców}."},

    PhraseRule{
        Meaning::units_of, Place::list_lead,
        "w skład {office} (wchodzi|wchodzą) [następujące] [wewnętrzne] komórki organizacyjne",
        "W skład {office=Centrum} wchodzą następujące wewnętrzne komórki organizacyjne:"},

    PhraseRule{Meaning::subordinates_of, Place::list_lead,
               "{superior} (podlega|podlegają) bezpośrednio",
               "{superior=I Zastępcy Dyrektora Centrum} podlega bezpośrednio:"},

    PhraseRule{Meaning::post_in_structure, Place::sentence,
               "w strukturze {office} funkcjonuje [stanowisko] {post}"
               "[, (który|która|które) {predicates}]",
               "W strukturze {office=Centrum Obsługi Informatycznej} funkcjonuje stanowisko "
               "{post=Głównego Miejskiego Stratega ds. Informatyzacji Gminy Miejskiej Kraków "
               "(IT-08)}, który {predicates=podlega bezpośrednio Dyrektorowi Departamentu Marki "
               "Kraków i realizuje swoje zadania w ścisłej współpracy z II Zastępcą Prezydenta "
               "Miasta Krakowa}."},

    PhraseRule{Meaning::scope_of, Place::list_lead,
               "do zakresu działania {unit} należy [w szczególności]",
               "Do zakresu działania {unit=Referatu ds. rozwiązań własnych (IT-01-5)} należy:"},
    PhraseRule{Meaning::scope_elsewhere, Place::sentence,
               "[szczegółowy] zakres działania {unit} (określa|reguluje) odrębne zarządzenie",
               "Szczegółowy zakres działania {unit=Głównego Miejskiego Stratega ds. Informatyzacji "
               "Gminy Miejskiej Kraków} określa odrębne zarządzenie."},

    PhraseRule{Meaning::parts_of, Place::list_lead, "w ramach {unit} (funkcjonuje|funkcjonują)",
               "W ramach {unit=Oddziału} funkcjonują:"},
    PhraseRule{Meaning::part_with_scope, Place::list_item,
               "{unit}, (który|która|które) {verb=(realizuje|realizują)} {scope}",
               "{unit=Stanowiska ds. umów IT (IT-07-2)}, które {verb=realizują} "
               "{scope=działania związane z}:"},

    PhraseRule{Meaning::duties_of_all, Place::list_lead,
               "wszystkie komórki organizacyjne [{office}] są odpowiedzialne za",
               "Wszystkie komórki organizacyjne {office=Centrum} są odpowiedzialne za:"},

    PhraseRule{Meaning::reports_to, Place::predicate, "podlega bezpośrednio {superior}",
               "podlega bezpośrednio {superior=Dyrektorowi Departamentu Marki Kraków}"},
    PhraseRule{Meaning::relation, Place::predicate,
               "{label=(realizuje|wykonuje) swoje zadania (w|we) [ścisłej] współpracy} z {other}",
               "{label=realizuje swoje zadania w ścisłej współpracy} z {other=II Zastępcą "
               "Prezydenta Miasta Krakowa}",
               RelationKind::cooperates_with},
    PhraseRule{Meaning::relation, Place::predicate,
               "ma [również|także] {label=prawo uczestnictwa w procesie zarządczym i decyzyjnym} "
               "{other} [poprzez {how}]",
               "ma również {label=prawo uczestnictwa w procesie zarządczym i decyzyjnym} "
               "{other=Dyrektora Centrum} poprzez {how=dokonywanie wiążących uzgodnień}",
               RelationKind::takes_part_in_decisions},
    PhraseRule{Meaning::relation, Place::predicate, "{label=podlega merytorycznie} {other}",
               "{label=podlega merytorycznie} {other=Sekretarzowi Miasta}",
               RelationKind::functionally_reports_to},
};

struct CompiledRule {
  const PhraseRule* rule;
  PhrasePattern pattern;
};

// Each rule as it stands, and the predicates once more with a subject before them.
struct CompiledTable {
  std::vector<CompiledRule> plain;
  std::vector<CompiledRule> with_subject;
};

const CompiledTable& table() {
  static const CompiledTable compiled = [] {
    CompiledTable result;
    for (const PhraseRule& rule : phrase_rules()) {
      result.plain.push_back({&rule, PhrasePattern(rule.pattern)});
      if (rule.place == Place::predicate) {
        const std::string pattern = "{subject} " + std::string(rule.pattern);
        result.with_subject.push_back({&rule, PhrasePattern(pattern)});
      }
    }
    return result;
  }();
  return compiled;
}

std::optional<PhraseMatch> first_match(const std::vector<CompiledRule>& among, const Phrase& phrase,
                                       std::span<const Place> places) {
  for (const CompiledRule& compiled : among) {
    if (std::find(places.begin(), places.end(), compiled.rule->place) == places.end()) {
      continue;
    }
    if (std::optional<Captures> captures = compiled.pattern.match(phrase)) {
      return PhraseMatch{compiled.rule, std::move(*captures)};
    }
  }
  return std::nullopt;
}

bool opens_predicate(std::string_view key) {
  return std::any_of(table().plain.begin(), table().plain.end(), [&](const CompiledRule& compiled) {
    return compiled.rule->place == Place::predicate && compiled.pattern.may_begin_with(key);
  });
}

bool joins_clauses(std::string_view key) {
  return key == "i" || key == "oraz" || key == "a" || key == ",";
}

}  // namespace

std::span<const PhraseRule> phrase_rules() {
  return rules;
}

std::optional<PhraseMatch> match_sentence(const Phrase& sentence, bool before_list) {
  constexpr std::array anywhere = {Place::sentence};
  constexpr std::array lead = {Place::list_lead, Place::sentence};
  constexpr std::array predicate = {Place::predicate};
  const std::span<const Place> places =
      before_list ? std::span<const Place>(lead) : std::span<const Place>(anywhere);
  if (std::optional<PhraseMatch> match = first_match(table().plain, sentence, places)) {
    return match;
  }
  return first_match(table().with_subject, sentence, predicate);
}

std::optional<PhraseMatch> match_item(const Phrase& item) {
  constexpr std::array places = {Place::list_item};
  return first_match(table().plain, item, places);
}

std::vector<PhraseMatch> match_predicates(const Phrase& predicates) {
  std::vector<PhraseMatch> found;
  const std::vector<Token>& tokens = predicates.tokens;
  constexpr std::array places = {Place::predicate};
  std::size_t begin = 0;
  for (std::size_t at = 1; at <= tokens.size(); ++at) {
    const bool boundary = at == tokens.size() ||
                          (joins_clauses(tokens[at - 1].key) && opens_predicate(tokens[at].key));
    if (!boundary) {
      continue;
    }
    std::size_t end = at;
    while (at != tokens.size() && end > begin && joins_clauses(tokens[end - 1].key)) {
      --end;
    }
    const Phrase clause = to_phrase(words_of(predicates, begin, end));
    if (std::optional<PhraseMatch> match = first_match(table().plain, clause, places)) {
      found.push_back(std::move(*match));
    }
    begin = at;
  }
  return found;
}

}  // namespace bipgen::organization
