// The nouns of a phrase as headwords of an index.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "morphology/dictionary.hpp"

namespace bipgen::pages {

// What a word may be a form of, in the order of bytes: of "polityk" both polityk and polityka.
// Never empty.
using NounReadings = std::vector<std::string>;

// Looks each word up once. `analyze` must outlive it.
class NounReader {
 public:
  explicit NounReader(const morphology::Analyze& analyze) : m_analyze(analyze) {}

  // In the order of the phrase, each in the nominative singular where the dictionary tells it
  // ("zamówień publicznych" -> zamówienie) and with the capitals of a name ("Krakowa" -> Kraków);
  // abbreviations as they are ("ePUAP"). Of a compound whose first part the dictionary lacks, the
  // rest is looked up ("cyberbezpieczeństwa" -> cyberbezpieczeństwo). Adjectives, verbs, short
  // words and the words that stand in every title of an act are left out, and so are codes and
  // numbers.
  std::vector<NounReadings> nouns_of(std::string_view phrase);

 private:
  const NounReadings& readings_of(const std::string& word);

  const morphology::Analyze& m_analyze;
  std::map<std::string, NounReadings, std::less<>> m_known;
};

}  // namespace bipgen::pages
