// The terms that acts and documents define for themselves: "zwane dalej „Centrum”", "Ilekroć w
// zarządzeniu jest mowa o: 1) odpisie – należy przez to rozumieć …".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "morphology/cases.hpp"
#include "morphology/dictionary.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::pages {

struct Site;

struct DefinedTerm {
  std::string term;        // in the nominative where the dictionary tells it, else as it stands
  std::string definition;  // the words that define it, plain; cut with " …" where they are long
  const timeline::Entry* entry = nullptr;  // the act that defines it, or
  const act::Document* document = nullptr;
  act::Citation citation;
  std::string id;  // on the page of the glossary that has it
};

// By term in Polish alphabetical order; of one term the latest act first.
using DefinedTerms = std::vector<DefinedTerm>;

// Of acts in their texts of today and of documents. To be called when these stand.
void index_terms(Site& site);

// The names given in a plain paragraph, as they stand: "Portalem" of "zwany dalej „Portalem”".
// Only quoted ones: where others end is not certain.
std::vector<std::string> names_given_in(std::string_view plain);

struct Definition {
  std::string term;
  std::string meaning;
};
// "odpisie – należy przez to rozumieć kopię", an item of a list of definitions.
std::optional<Definition> read_definition(std::string_view item);

// Whether the words before a list say that it is one of definitions.
bool opens_definitions(std::string_view lead);

// The phrase, which stands in the nominative or in the case that the words before it govern, in the
// nominative where the dictionary leaves no doubt; else as it is.
std::string in_nominative(const std::string& phrase, morphology::Case governed,
                          const morphology::Analyze& analyze);

}  // namespace bipgen::pages
