// The words of a site with all their forms, in files small enough to be read one at a time.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/files.hpp"

namespace bipgen::search {

// A term as it stands in the index.
struct Entry {
  std::string key;
  bool known = false;              // to the dictionary
  std::vector<std::string> forms;  // without the key, sorted, each once
  std::uint32_t passages = 0;      // that have it among their own words
  std::vector<std::string> lists;  // by tier; "" where it stands nowhere
  struct Replacement {
    std::string phrase;       // words, of which the first is a form of this term
    std::string replacement;  // the key of what they say: "~gmk"
  };
  std::vector<Replacement> synonyms;

  bool is_word() const;  // not an exact key
};

// Writes the lexicon and the lists of passages. `entries` are sorted by their folded key, then by
// key. Gives the first key of each file, folded and as short as tells it from the file before;
// a word is in the last file whose first key is not greater. The first one is "".
std::vector<std::string> write_lexicon(const std::vector<Entry>& entries, const Sink& sink);

}  // namespace bipgen::search
