// Instructions on words and signs, applied. Private to amending/.
#pragma once

#include "amending/apply.hpp"

namespace bipgen::amending {

// The provisions that were changed, as they are cited, or why nothing was.
struct WordsResult {
  std::vector<act::Citation> changed;
  source::Message refusal;
  int replaced = 0;
  std::vector<ReplacedForm> forms;
  std::vector<source::Message> doubts;  // as in Effect
  std::vector<std::string> unstated;
  bool stated_in_vain = false;
};

WordsResult apply_words(act::Text& text, const ReplaceWords& instruction,
                        const morphology::Analyze& analyze);
WordsResult apply_words(act::Text& text, const DeleteWords& instruction,
                        const morphology::Analyze& analyze);
WordsResult apply_words(act::Text& text, const AddWords& instruction, const morphology::Analyze&);
WordsResult apply_words(act::Text& text, const ReplacePunctuation& instruction,
                        const morphology::Analyze&);

}  // namespace bipgen::amending
