// The instructions of an amending act as JSON: what `bipgen explain --format=json` prints.
#pragma once

#include <string>
#include <vector>

#include "amending/instruction.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::exports {

// {instructions: [{citation, line, of, operation, places, …, sentence}], findings: [{code, line,
// message, hint}]}; what an instruction does not have is null or left out. Indented by 2, keys in a
// fixed order, ends with "\n". `file` is what spans count in.
std::string instructions_json(const std::vector<amending::Instruction>& instructions,
                              const source::Diagnostics& diagnostics, const source::File& file,
                              source::Language language = source::Language::english);

}  // namespace bipgen::exports
