// First step: the provisions of an act -> what they say of its structure, phrase by phrase.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "organization/phrase_rules.hpp"

namespace bipgen::organization {

// One phrase that was understood. The provision is the act's, which must outlive it.
struct Statement {
  PhraseMatch match;
  const act::Provision* provision = nullptr;
  act::Citation citation;

  Meaning meaning() const { return match.rule->meaning; }
  // What a slot holds; "" when the phrase has none.
  std::string captured(std::string_view slot) const;
};

// Whether any provision names the units of something: the quick test that nearly every act fails.
bool states_units(const act::Text& text);

// In reading order. Quoted new wording says nothing of the office; what stands in a list that was
// understood is not read for sentences again. A predicate of a relative clause has its post as
// "subject", in whatever case the post stands, and a "relative" besides.
std::vector<Statement> collect_statements(const act::Text& text);

// The plain words of a provision, its children left out.
std::string plain_lead(const act::Provision& provision);

act::Citation citation_of_child(const act::Citation& parent, const act::Provision& child);

}  // namespace bipgen::organization
