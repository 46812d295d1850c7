// The words of a phrase, each with what it may be. Private to morphology/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "morphology/adjectives.hpp"
#include "morphology/nouns.hpp"
#include "morphology/phrases.hpp"

namespace bipgen::morphology {

struct Token {
  std::string_view text;
  std::string lower;
  std::string separator;      // what stands before it
  bool indeclinable = false;  // an abbreviation, a code, a numeral
  Analysis analysis;
  std::vector<NounParadigm> nouns;
  std::vector<Adjective> adjectives;

  // "Kraków": a proper name in its first case, and no common word in the genitive ("Miasta").
  bool is_name() const;
  // As a noun or as an adjective of whatever gender.
  bool can_be(Case grammatical_case) const;
};

std::vector<Token> read_tokens(std::string_view phrase, const Analyze& analyze);

// "finansowo-księgowego" in the capitals of "Finansowo-Księgowy"; empty where those are of no known
// kind.
std::optional<std::string> in_capitals_of(std::string_view form, std::string_view model);

bool is_conjunction(std::string_view lower);

}  // namespace bipgen::morphology
