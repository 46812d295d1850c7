// The endings of a Hunspell dictionary, the file *.aff: which words a word makes by suffixes, and
// what may stand before them. Reads what the Polish file needs. Private to morphology/.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::morphology {

// Of one affix: what goes from the word, what comes instead.
struct Affix {
  std::string strip;
  std::string add;
  bool operator==(const Affix&) const = default;
};

// "[^i]e": which characters may stand at the last places of a word.
class AffixCondition {
 public:
  // Empty for "." and "": true of every word.
  explicit AffixCondition(std::string_view pattern);

  bool holds_at_end(std::string_view word) const;

 private:
  struct Place {
    std::u32string characters;
    bool negated = false;

    bool admits(char32_t character) const;
  };
  std::vector<Place> m_places;
};

class AffixRules {
 public:
  // `text` is UTF-8. Throws std::runtime_error with what is not understood: flags that are not
  // single ASCII characters, rules cut short, affixes that take further affixes.
  explicit AffixRules(std::string_view text);

  // Every word that `word` makes by one of the suffixes of `flags` goes to the end of `words`, in
  // the order of the file; a word that two suffixes make goes there twice.
  void add_suffixed(std::string_view word, std::string_view flags,
                    std::vector<std::string>& words) const;

  struct Prefix {
    char flag = 0;
    std::string add;
  };
  // Those that strip nothing, have no condition, and may stand before words with suffixes: "nie".
  const std::vector<Prefix>& prefixes() const { return m_prefixes; }

 private:
  // Neighbours of one flag and one condition.
  struct Suffixes {
    AffixCondition condition;
    std::string pattern;
    std::vector<Affix> affixes;
  };

  void read_affix(const std::vector<std::string_view>& fields);

  std::array<std::vector<Suffixes>, 128> m_suffixes;  // by flag
  std::vector<Prefix> m_prefixes;
};

}  // namespace bipgen::morphology
