// The declension of nouns: endings from our tables, each form confirmed by the dictionary as one of
// the same lemma.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "morphology/cases.hpp"
#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

// One way to take a word for a noun. All in lower case.
struct NounParadigm {
  std::string nominative;  // singular
  Gender gender = Gender::inanimate;
  Paradigm forms;
};

// Every way to take the word, in any case, for a noun: several where it may belong to several
// lemmas, or where one does not tell whether it means a person ("referent" does, "lekarz" may not).
// Every case of the singular has a form; in the plural a cell may be empty. None for what is no
// noun, for what the dictionary lacks, and for words with declensions of their own ("pan", "rok",
// "imię").
std::vector<NounParadigm> noun_paradigms(std::string_view word, const Analyze& analyze);

}  // namespace bipgen::morphology
