#include "organization/phrase_rules.hpp"

#include <string>
#include <utility>

#include <doctest/doctest.h>

namespace bipgen::organization {
namespace {

// An example of the table: its sentence, and what its marked slots hold.
std::pair<std::string, Captures> read_example(std::string_view example) {
  std::string sentence;
  Captures slots;
  while (!example.empty()) {
    const std::size_t open = example.find('{');
    sentence += example.substr(0, open);
    if (open == std::string_view::npos) {
      break;
    }
    const std::size_t equals = example.find('=', open);
    const std::size_t close = example.find('}', equals);
    REQUIRE(close != std::string_view::npos);
    const std::string value(example.substr(equals + 1, close - equals - 1));
    slots[std::string(example.substr(open + 1, equals - open - 1))] = value;
    sentence += value;
    example.remove_prefix(close + 1);
  }
  return {sentence, slots};
}

std::optional<PhraseMatch> match_at_its_place(const PhraseRule& rule, const std::string& sentence) {
  const Phrase phrase = to_phrase(sentence);
  if (rule.place == Place::list_item) {
    return match_item(phrase);
  }
  if (rule.place == Place::predicate) {
    const std::vector<PhraseMatch> matches = match_predicates(phrase);
    return matches.size() == 1 ? std::optional(matches.front()) : std::nullopt;
  }
  return match_sentence(phrase, rule.place == Place::list_lead);
}

TEST_CASE("every rule reads its own example, slot by slot, and no earlier rule takes it") {
  REQUIRE(phrase_rules().size() > 10);
  for (const PhraseRule& rule : phrase_rules()) {
    CAPTURE(std::string(rule.example));
    const auto [sentence, slots] = read_example(rule.example);
    CHECK_FALSE(slots.empty());
    const std::optional<PhraseMatch> match = match_at_its_place(rule, sentence);
    REQUIRE(match);
    CHECK(match->rule == &rule);
    CHECK(match->captures == slots);
  }
}

TEST_CASE("a predicate is read behind its subject too") {
  for (const PhraseRule& rule : phrase_rules()) {
    if (rule.place != Place::predicate) {
      continue;
    }
    CAPTURE(std::string(rule.example));
    const std::string sentence = "Główny Specjalista " + read_example(rule.example).first;
    const std::optional<PhraseMatch> match = match_sentence(to_phrase(sentence), false);
    REQUIRE(match);
    CHECK(match->rule == &rule);
    CHECK(match->captures.at("subject") == "Główny Specjalista");
  }
}

TEST_CASE("clauses joined by \"i\" are told from words joined by it") {
  const std::vector<PhraseMatch> matches = match_predicates(
      to_phrase("podlega bezpośrednio Dyrektorowi Wydziału Kultury i Sportu oraz realizuje swoje "
                "zadania we współpracy, podlega merytorycznie Skarbnikowi i ma prawo uczestnictwa "
                "w procesie zarządczym i decyzyjnym Dyrektora"));
  REQUIRE(matches.size() == 3);
  CHECK(matches[0].captures.at("superior") == "Dyrektorowi Wydziału Kultury i Sportu");
  CHECK(matches[1].rule->relation == RelationKind::functionally_reports_to);
  CHECK(matches[1].captures.at("other") == "Skarbnikowi");
  CHECK(matches[2].rule->relation == RelationKind::takes_part_in_decisions);
}

TEST_CASE("a phrase that needs a list is nothing without one") {
  const Phrase phrase = to_phrase("W skład Centrum wchodzą komórki organizacyjne");
  CHECK(match_sentence(phrase, true));
  CHECK_FALSE(match_sentence(phrase, false));
}

TEST_CASE("other sentences of an ordinance say nothing of the structure") {
  for (const char* sentence :
       {"Zarządzenie wchodzi w życie z dniem podpisania.",
        "Schemat organizacyjny Centrum stanowi załącznik do niniejszego zarządzenia.",
        "Dla potrzeb realizacji zadań projektowych, Dyrektor Centrum w drodze zarządzenia "
        "wewnętrznego może określić inną podległość służbową, niż wynika to z zarządzenia.",
        "Ilekroć w dotychczasowych zarządzeniach, poleceniach lub innych aktach normatywnych jest "
        "mowa o Wydziale Informatyki UMK, należy przez to rozumieć Centrum Obsługi "
        "Informatycznej."}) {
    CAPTURE(std::string(sentence));
    for (const bool before_list : {false, true}) {
      const std::optional<PhraseMatch> match = match_sentence(to_phrase(sentence), before_list);
      CHECK((!match || match->rule->meaning == Meaning::other_matter));
    }
  }
}

}  // namespace
}  // namespace bipgen::organization
