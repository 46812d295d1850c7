// The words of Polish texts and their forms, those among them that the dictionary lacks: what a
// search asks.
#pragma once

#include <string>
#include <string_view>

#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

// Both may be asked by any number of threads at once, and throw as the dictionary does.
struct WordForms {
  // As Dictionary::analyze. A compound that the dictionary lacks is known by its parts:
  // "Cyberbezpieczeństwa" -> cyberbezpieczeństwo (see compounds.hpp). All other words that it
  // lacks, abbreviations among them, stay unknown and are themselves.
  Analyze analyze;
  // As Dictionary::forms, those of such compounds included.
  Inflect forms;
};

// The dictionary is loaded when it is first asked.
WordForms word_forms(std::string folder = std::string(Dictionary::usual_folder));

}  // namespace bipgen::morphology
