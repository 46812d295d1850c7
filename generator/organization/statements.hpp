// First step: provisions -> what they say of a structure, phrase by phrase. Works on a whole act
// and on a fragment of one alike.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "organization/phrase_rules.hpp"

namespace bipgen::organization {

// One phrase that was understood. The provisions are the act's, which must outlive it.
struct Statement {
  PhraseMatch match;
  const act::Provision* provision = nullptr;
  act::Citation citation;
  std::vector<const act::Provision*> within = {};  // what encloses the provision, outermost first

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

// The same of a list of siblings: of the children of `parent`, which `parent_citation` cites, or of
// provisions that stand for themselves (quoted new wording) when there is none.
std::vector<Statement> collect_statements(const std::vector<act::Provision>& siblings,
                                          const act::Provision* parent = nullptr,
                                          const act::Citation& parent_citation = {});

// The plain words of a provision, its children left out.
std::string plain_lead(const act::Provision& provision);

act::Citation citation_of_child(const act::Citation& parent, const act::Provision& child);

// Whether a list follows the provision's words: children that are no chapters and no §§, or a
// table.
bool has_list(const act::Provision& provision);

}  // namespace bipgen::organization
