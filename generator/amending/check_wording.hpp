// Whether new wording is what its sentence announces. Private to amending/.
#pragma once

#include "amending/instruction.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::amending {

// New wording that is announced must be there, and be that of the units that are announced: the
// first and the last of them.
void check_wording(const Instruction& instruction, const std::string& path,
                   source::Diagnostics& diagnostics);

}  // namespace bipgen::amending
