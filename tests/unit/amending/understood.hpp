// Amending texts as they are understood, for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "amending/instruction.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::amending {

struct Understanding {
  std::vector<Instruction> instructions;
  source::Diagnostics diagnostics;
};

// Of a plain text: a sentence or an act.
Understanding understand(std::string_view text);

// The operations as print() gives them, one on each line; then the codes of the findings.
std::string understood(std::string_view text);

}  // namespace bipgen::amending
