// What the texts say in two ways ("GMK", "Gmina Miejska Kraków"), found in them as one thing.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "morphology/dictionary.hpp"
#include "search/page.hpp"

namespace bipgen::search {

// A way to say it: words in lower case, and the key of what they say ("~gmk").
struct Phrase {
  std::string words;  // with single spaces
  std::string key;
  bool operator==(const Phrase&) const = default;
};

class Phrases {
 public:
  Phrases() = default;

  // Of a full name every word may stand in any form, and what it is a part of may be shortened:
  // "System Informatyczny UMK". A name whose words are all too common for the search is left out.
  Phrases(const std::vector<Synonym>& synonyms, const morphology::Analyze& analyze,
          const morphology::Inflect& inflect);

  // Sorted by words, each once.
  const std::vector<Phrase>& all() const { return m_phrases; }

  // Whether a phrase may begin with the word, in lower case.
  bool may_begin_with(const std::string& word) const { return m_by_first.count(word) > 0; }

  // Calls `found` with the key and the number of words of each phrase that begins at word `at`;
  // `word(i)` gives the words in lower case, "" behind the last.
  void find(std::size_t at, const std::function<const std::string&(std::size_t)>& word,
            const std::function<void(const std::string& key, std::size_t words)>& found) const;

 private:
  struct Pattern {
    std::vector<std::unordered_set<std::string>> words;  // the forms of each
    std::string key;
  };

  void add(const std::vector<std::string>& words, const std::string& key, bool is_inflected,
           const morphology::Analyze& analyze, const morphology::Inflect& inflect);

  std::vector<Phrase> m_phrases;
  std::vector<Pattern> m_patterns;
  std::unordered_map<std::string, std::vector<std::size_t>> m_by_first;
};

}  // namespace bipgen::search
