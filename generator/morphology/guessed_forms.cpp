#include "morphology/guessed_forms.hpp"

#include <algorithm>
#include <set>

#include "morphology/guessed_paradigms.hpp"

namespace bipgen::morphology {

namespace {

bool contains(const Forms& forms, std::string_view word) {
  return std::find(forms.begin(), forms.end(), word) != forms.end();
}

bool is_inflected(const std::string& base, const Analyze& analyze, const Inflect& inflect) {
  const Analysis analysis = analyze(base);
  return analysis.known() &&
         std::find(analysis.lemmas.begin(), analysis.lemmas.end(), base) != analysis.lemmas.end() &&
         !inflect(base).empty();
}

}  // namespace

std::vector<std::string> guessed_forms(std::string_view word, const Analyze& analyze,
                                       const Inflect& inflect) {
  std::set<std::string> forms;
  if (word.find_first_of("0123456789") != std::string_view::npos) return {};
  const bool is_known = analyze(word).known();
  for (const std::string& stem : guessed_stems(word)) {
    if (!can_be_stem(stem)) continue;
    for (const Declension declension : all_declensions) {
      const GuessedParadigm paradigm = guess(stem, declension);
      if (!contains(paradigm.bases, word) && !contains(paradigm.others, word)) continue;
      if (!is_known) {
        forms.insert(paradigm.bases.begin(), paradigm.bases.end());
        forms.insert(paradigm.others.begin(), paradigm.others.end());
        continue;
      }
      for (const std::string& base : paradigm.bases) {
        if (base == word || !is_inflected(base, analyze, inflect)) continue;
        forms.insert(base);
        for (const std::string& form : inflect(base)) forms.insert(form);
        // "pisma", "pismem": the dictionary has these by themselves too.
        forms.insert(paradigm.others.begin(), paradigm.others.end());
      }
    }
  }
  forms.erase(std::string(word));
  return {forms.begin(), forms.end()};
}

}  // namespace bipgen::morphology
