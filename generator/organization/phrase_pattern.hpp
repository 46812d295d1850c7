// Sentences as words, and patterns over them. Knows nothing of offices.
//
// A pattern is words and commas with
//   word*          a word that begins so
//   (a|b c)        one of several
//   [a|b]          one of several, or nothing
//   {name}         a slot: one or more words, as few as the rest allows
//   {name=a b c}   words that are captured as well
//   <name>         a run: one or more words of a class that the table gives, as many as possible
// Letters match in either case, any dash matches any dash; white space does not count.
#pragma once

#include <map>
#include <optional>
#include <span>
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

// Plain text, white space collapsed, the final `:` `;` `.` `,` and dash left off, and its words.
struct Phrase {
  std::string text;
  std::vector<Token> tokens;
};
Phrase to_phrase(std::string_view plain);

// The words [first, last) of a phrase as they stand, without commas around them.
std::string words_of(const Phrase& phrase, std::size_t first, std::size_t last);

// What the slots hold, by name.
using Captures = std::map<std::string, std::string, std::less<>>;

// A class of words for `<name>`; "word*" stands for every word that begins so.
struct WordClass {
  std::string_view name;
  std::span<const std::string_view> core;     // one of these at least is in the run
  std::span<const std::string_view> between;  // these may stand among them
};

class PhrasePattern {
 public:
  // The pattern is one of our own tables: a fault in it is our bug.
  explicit PhrasePattern(std::string_view pattern, std::span<const WordClass> classes = {});

  // The whole phrase, from its first word to its last; empty when it does not fit. In time
  // pattern × phrase × phrase at most.
  std::optional<Captures> match(const Phrase& phrase) const;

  // Whether a phrase whose first word has this key can fit.
  bool may_begin_with(std::string_view key) const;

  // The pattern as a program without loops.
  struct Step {
    enum class Type { word, prefix, run, slot, open, close, either, jump } type = Type::word;
    std::string text;             // the word's key, the slot's name
    const WordClass* words = {};  // of a run
    std::size_t target = 0;       // `either`: the step to try second; `jump`: the next step
  };

 private:
  std::vector<Step> m_steps;
};

}  // namespace bipgen::organization
