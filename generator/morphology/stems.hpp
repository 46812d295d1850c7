// How the ends of Polish stems change before endings. Each function gives candidates; which of them
// are words, the dictionary says. Private to morphology/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "morphology/cases.hpp"
#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

// What the last consonant of a stem is for its endings.
enum class StemKind : std::uint8_t {
  hard,
  velar,   // k, g, ch, h
  soft,    // l, j, c, cz, dz, rz, sz, ż: hardened, and endings as after soft ones
  soft_i,  // written with an i: "pracowni-a", "zadani-e"
};
StemKind kind_of(std::string_view stem);

bool ends_with_k_or_g(std::string_view stem);

// The stem before the "e" of a locative: "referat" -> "referaci"; "miast" -> "mieści".
Forms before_e(std::string_view stem);

// The personal nominative plural of masculine words: "dyrektor" -> "dyrektorzy".
Forms virile_plurals(std::string_view stem);

// The genitive plural without ending: "stanowisk", "zadani" -> "zadań", "spraw", "okn" -> "okien".
Forms bare_plurals(std::string_view stem);

// The stem of a masculine word's other cases: "urząd" -> "urzęd", "wniosek" -> "wniosk",
// "zespół" -> "zespoł", "tydzień" and its like -> "…ni".
Forms oblique_stems(std::string_view nominative);

// Asks whether words are forms of one lemma.
class FormsOf {
 public:
  FormsOf(const Analyze& analyze, std::string lemma)
      : m_analyze(analyze), m_lemma(std::move(lemma)) {}

  bool has(std::string_view word) const;
  // The candidates that are forms, each once, sorted.
  Forms among(Forms candidates) const;
  // `stem` with each of the endings.
  Forms among(std::string_view stem, const std::vector<std::string_view>& endings) const;

 private:
  const Analyze& m_analyze;
  std::string m_lemma;
};

}  // namespace bipgen::morphology
