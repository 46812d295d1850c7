#include "organization/role_statements.hpp"

#include <set>
#include <string_view>

namespace bipgen::organization {

namespace {

// What may stand between the members of "z A, B oraz C".
bool may_stand_in_enumeration(std::string_view word) {
  static const std::set<std::string_view> prepositions = {
      "do", "w", "we", "na", "z", "ze", "o", "przez", "przy", "dla", "za", "przed", "po", "od"};
  return prepositions.count(word) == 0 && !looks_like_finite_verb(word);
}

bool joins_members(std::string_view word) {
  return word == "i" || word == "oraz" || word == "lub";
}

// Of masculine persons the nominative is no accusative: after a verb it is the subject too.
bool is_person(const std::vector<RoleWord>& words, const RoleOccurrence& occurrence) {
  for (std::size_t i = occurrence.first; i < occurrence.last; ++i) {
    const std::vector<RoleNoun> nouns = read_role_noun(words[i].text);
    if (!nouns.empty()) {
      return nouns.front().sort == RoleNounSort::person && nouns.front().nominative != "osoby";
    }
  }
  return false;
}

bool is_in_case(const std::vector<RoleWord>& words, const RoleOccurrence& occurrence,
                GrammarCase grammar_case) {
  for (std::size_t i = occurrence.first; i < occurrence.last; ++i) {
    if (read_role_noun(words[i].text).empty()) {
      continue;
    }
    return !read_role_noun(words[i].text, grammar_case).empty();
  }
  return true;
}

}  // namespace

bool is_subject(const std::vector<RoleWord>& words, const RoleOccurrence& occurrence) {
  if (!occurrence.nominative) {
    return false;
  }
  const bool verb_follows =
      occurrence.last < words.size() && looks_like_finite_verb(words[occurrence.last].text);
  const bool verb_before = occurrence.first > 0 &&
                           looks_like_finite_verb(words[occurrence.first - 1].text) &&
                           is_person(words, occurrence);
  return occurrence.first == 0 || verb_follows || verb_before;
}

const RoleRule* rule_for(const std::vector<RoleWord>& words, const RoleOccurrence& occurrence) {
  const std::size_t first = occurrence.first;
  const auto rule_at = [&](std::size_t at) -> const RoleRule* {
    if (at == 0 || words[at - 1].closes) {
      return nullptr;
    }
    const RoleRule* rule = rule_before(words_between(words, at > 6 ? at - 6 : 0, at));
    return rule != nullptr && is_in_case(words, occurrence, rule->governs) ? rule : nullptr;
  };
  if (const RoleRule* rule = rule_at(first)) {
    return rule;
  }
  const auto repeats_preposition = [&](std::size_t at) {  // "z A oraz z B"
    return at > 0 && (words[at].text == "z" || words[at].text == "ze") &&
           joins_members(words[at - 1].text);
  };
  const bool joined =
      first > 0 && (words[first - 1].closes || joins_members(words[first - 1].text) ||
                    repeats_preposition(first - 1));
  if (!joined) {
    return nullptr;
  }
  for (std::size_t at = first; at-- > (first > 20 ? first - 20 : 1);) {
    if (!may_stand_in_enumeration(words[at].text) && !repeats_preposition(at)) {
      return nullptr;
    }
    if (const RoleRule* rule = rule_at(at)) {
      return rule;
    }
  }
  return nullptr;
}

}  // namespace bipgen::organization
