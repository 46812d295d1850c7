// Sentences as words, and patterns over them. Knows nothing of offices.
//
// A pattern is words and commas with
//   (a|b c)        one of several
//   [a|b]          one of several, or nothing
//   {name}         a slot: one or more words, as few as the rest allows
//   {name=a b c}   fixed words that are captured as well
// Letters match in either case, any dash matches any dash; white space does not count.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::organization {

// One word, or a comma that stood at its end. `key` is what is compared: lower case, one dash.
struct Token {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string key;
};

// Plain text, white space collapsed, the final `:` `;` `.` `,` left off, and its words.
struct Phrase {
  std::string text;
  std::vector<Token> tokens;
};
Phrase to_phrase(std::string_view plain);

// The words [first, last) of a phrase as they stand, without commas around them.
std::string words_of(const Phrase& phrase, std::size_t first, std::size_t last);

// What the slots hold, by name.
using Captures = std::map<std::string, std::string, std::less<>>;

class PhrasePattern {
 public:
  // The pattern is one of our own tables: a fault in it is our bug.
  explicit PhrasePattern(std::string_view pattern);

  // The whole phrase, from its first word to its last; empty when it does not fit.
  std::optional<Captures> match(const Phrase& phrase) const;

  // Whether a phrase whose first word has this key can fit.
  bool may_begin_with(std::string_view key) const;

  struct Element {
    enum class Type { word, slot, capture_begin, capture_end } type = Type::word;
    std::string text;  // the word's key, or the slot's name
  };
  using Variant = std::vector<Element>;

 private:
  std::vector<Variant> m_variants;  // alternatives written out, in order of preference
};

}  // namespace bipgen::organization
