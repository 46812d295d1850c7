// The declension of a phrase: its head noun with the adjectives that agree with it; what they
// govern stays ("podpisem potwierdzonym profilem zaufanym": the last two words).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "morphology/cases.hpp"
#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

// An abbreviation, a code, a numeral: "ePUAP", "IT-05", "IV", "2".
bool is_never_declined(std::string_view token);

struct PhraseToken {
  std::string_view text;
  std::size_t begin = 0;  // byte in the phrase
};
// Runs of letters and digits, hyphens between them included.
std::vector<PhraseToken> tokens_of(std::string_view text);

// One way to take the phrase.
struct PhraseWay {
  // What the words as given are: "Referat Organizacyjny" nominative or accusative.
  std::vector<Reading> given;
  // All its forms, in the capitals and with the signs of the given words.
  Paradigm forms;
};

// Why another declension is possible than those that are given, or why none is.
enum class PhraseDoubt {
  none,
  too_many_words,
  too_many_ways,
  head_not_declined,  // its head is no noun that can be declined
  word_unknown,       // not in the dictionary
  word_may_decline,   // with the head
};

struct DeclinedPhrase {
  std::vector<PhraseWay> ways;
  PhraseDoubt doubt = PhraseDoubt::none;
  std::string doubtful_word;  // of the last two
};

// The phrase in any case, declined in every way that it can be taken. Abbreviations ("ePUAP"),
// codes and numerals are not declined. Without ways when its head is no noun that the dictionary
// and the tables know.
DeclinedPhrase decline(std::string_view phrase, const Analyze& analyze);

}  // namespace bipgen::morphology
