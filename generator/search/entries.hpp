// From the words of a site as they were collected to the entries of the lexicon.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "morphology/dictionary.hpp"
#include "search/lexicon.hpp"
#include "search/page.hpp"
#include "search/terms.hpp"

namespace bipgen::search {

// A phrase and the key of the term at which it stands.
struct KeyedReplacement {
  std::string key;
  Entry::Replacement replacement;
};

// Each phrase at every term that its first word may be a form of; sorted by key.
std::vector<KeyedReplacement> replacements_of(const Phrases& phrases, Terms& terms);

struct EntryContext {
  const std::vector<std::uint32_t>& tiers;
  unsigned shift = 0;
  const std::vector<std::uint8_t>& lengths;  // words of each passage, by number
  const morphology::Inflect& inflect;
  const morphology::Inflect& guess;  // may be empty
  const std::vector<KeyedReplacement>& replacements;
};

// `terms` as `settle` leaves them. Lists and forms of a term are taken from it.
std::vector<Entry> make_entries(std::vector<Term>& terms, const EntryContext& context);

// The folded beginnings of all words that are long enough to be corrected, sorted, each once.
std::vector<std::string> slip_prefixes(const std::vector<Entry>& entries);

}  // namespace bipgen::search
