// The phrases by which Polish organizational acts state a structure: one table, in the files
// rules_of_*.cpp. A new phrase is a new row with its example; the test of the table reads the
// examples from here. A row may be wide: who is named decides when the statement is read.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "organization/phrase_pattern.hpp"
#include "organization/structure.hpp"

namespace bipgen::organization {

// What a phrase says. Slots in brackets.
enum class Meaning : std::uint8_t {
  office_head,        // who heads the office or a unit [office, head, deputies]
  leadership,         // the list that follows names the posts that lead [office]
  units_of,           // the list that follows names its units [office, what]
  subordinates_of,    // the list that follows stands under [superior], in the rule's relation
  codes_of,           // the list that follows pairs units with their codes
  code_of,            // [unit] bears [code]
  post_in_structure,  // [office] has the post [post, predicates]
  scope_of,           // the list that follows is the tasks of [unit, field, tail]
  activity_of,        // the list that follows is the parts of one task of [unit, verb, scope]
  task_of,            // [unit] has the one task [task]
  scopes_of_each,     // the list that follows names units, each with its tasks
  parts_of,           // the list that follows names parts of [unit], each with its scope
  part_with_scope,    // an item of such a list [unit, verb, scope]
  scope_elsewhere,    // the tasks of [unit] stand in another act
  duties_of_all,      // the list that follows is everybody's duties [office]
  definitions,        // the list that follows says what words mean
  other_matter,       // says nothing of a structure: entry into force, repeal, what the act governs
  reports_to,         // [subject] reports to [superior]
  relation,           // [subject] stands in the rule's relation to [other], in the words [label]
};

// Where in a text the phrase may stand.
enum class Place : std::uint8_t {
  sentence,   // a whole sentence
  list_lead,  // the last sentence before a list
  list_item,  // the words of an item of a `parts_of` list
  predicate,  // what a sentence says of its subject: after "który", or after the subject itself
};

struct PhraseRule {
  Meaning meaning;
  Place place;
  std::string_view pattern;  // see phrase_pattern.hpp
  // A sentence that the rule reads, its slots marked: "Do zakresu działania {unit=Referatu …}
  // należy:". From a real act or in its manner.
  std::string_view example;
  RelationKind relation = RelationKind::cooperates_with;  // of relation and subordinates_of
};

// In the order in which they are tried.
std::span<const PhraseRule> phrase_rules();

// The parts of the table, by meaning; the word classes of their patterns.
std::span<const PhraseRule> rules_of_other_matters();
std::span<const PhraseRule> rules_of_units();
std::span<const PhraseRule> rules_of_posts();
std::span<const PhraseRule> rules_of_tasks();
std::span<const WordClass> phrase_classes();

struct PhraseMatch {
  const PhraseRule* rule = nullptr;
  Captures captures;
};

// The first rule of the table that reads the whole phrase at one of the places; empty when none
// does. A predicate is read with its subject before it, captured as "subject".
std::optional<PhraseMatch> match_sentence(const Phrase& sentence, bool before_list);
std::optional<PhraseMatch> match_item(const Phrase& item);

// What follows "który": the predicates that are understood, in order. Clauses are joined by "i",
// "oraz", "a" or a comma.
std::vector<PhraseMatch> match_predicates(const Phrase& predicates);

}  // namespace bipgen::organization
