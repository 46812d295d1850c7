#include "organization/phrase_rules.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace bipgen::organization {

namespace {

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
      result.plain.push_back({&rule, PhrasePattern(rule.pattern, phrase_classes())});
      if (rule.place == Place::predicate) {
        const std::string pattern = "{subject} " + std::string(rule.pattern);
        result.with_subject.push_back({&rule, PhrasePattern(pattern, phrase_classes())});
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
  static const std::vector<PhraseRule> rules = [] {
    std::vector<PhraseRule> all;
    for (const std::span<const PhraseRule> part :
         {rules_of_other_matters(), rules_of_units(), rules_of_posts(), rules_of_tasks()}) {
      all.insert(all.end(), part.begin(), part.end());
    }
    return all;
  }();
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
