// `bipgen explain`: amending sentences in, the instructions as understood out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "amending/instruction.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::app {

// The instructions of a content file (with front matter) or of plain text: an act as a converter
// gives it, or a single sentence. Spans and findings are in the file as it was given.
std::vector<amending::Instruction> explain(const source::File& file,
                                           source::Diagnostics& diagnostics);

// One block for each instruction: the amending provision and its line, what it does, of which act,
// then the new wording as an outline.
std::string explanation_text(const std::vector<amending::Instruction>& instructions,
                             const source::File& file,
                             source::Language language = source::Language::english);

// Whether nothing is there to explain: a single word is no sentence, so it names a file, and there
// is none.
bool names_missing_file(const std::string& named);

// What the command line names: "-" the standard input, a file that exists, or the words themselves.
// Empty, with a diagnostic, when it cannot be read.
std::optional<source::File> text_to_explain(const std::string& named,
                                            source::Diagnostics& diagnostics);

}  // namespace bipgen::app
