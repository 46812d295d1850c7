// Words that no Polish word list has, where one letter taken for another makes a known word.
#pragma once

#include <string>

#include "act/act.hpp"
#include "morphology/dictionary.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::lint {

// Looks at the words of the preamble, the provisions and the annexes of the text of the file
// `path`, new wording included, each once, where it stands first; with the words that may be meant.
// Names and all that is not in lower case are passed over, and so is a word that the text has three
// times: what is repeated is hardly a slip.
void check_words(const std::string& path, const act::Text& text, const morphology::Analyze& analyze,
                 source::Diagnostics& diagnostics);

}  // namespace bipgen::lint
