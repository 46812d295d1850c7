// Instructions on words and signs, applied. Private to amending/.
#pragma once

#include "amending/apply.hpp"
#include "amending/text_edits.hpp"

namespace bipgen::amending {

// The provisions that were changed, as they are cited, or why nothing was.
struct WordsResult {
  std::vector<act::Citation> changed;
  std::string refusal;
  int replaced = 0;
};

WordsResult apply_words(act::Text& text, const ReplaceWords& instruction);
WordsResult apply_words(act::Text& text, const DeleteWords& instruction);
WordsResult apply_words(act::Text& text, const AddWords& instruction);
WordsResult apply_words(act::Text& text, const ReplacePunctuation& instruction);

}  // namespace bipgen::amending
