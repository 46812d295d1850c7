// The declension of adjectives, participles among them: endings from our table, confirmed by the
// dictionary.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "morphology/cases.hpp"
#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

// An adjective in lower case: "organizacyjny", "finansowo-księgowy".
class Adjective {
 public:
  // What the word may be a form of: mostly one. None for what is no adjective or not known.
  static std::vector<Adjective> of(std::string_view word, const Analyze& analyze);

  // The masculine nominative singular.
  const std::string& base() const { return m_base; }
  // All its forms beside a noun of that gender.
  Paradigm forms(Gender gender) const;

  bool operator==(const Adjective& other) const { return m_base == other.m_base; }

 private:
  Adjective(std::string base, Forms virile_plural)
      : m_base(std::move(base)), m_virile_plural(std::move(virile_plural)) {}

  std::string m_base;
  Forms m_virile_plural;  // "organizacyjni", "wyborczy": whose stem changes
};

}  // namespace bipgen::morphology
