// New wording in the form of the units that it is for, however it was typed. Private to amending/.
#pragma once

#include "amending/instruction.hpp"

namespace bipgen::amending {

// Makes of the wording of a replacement or an addition the units that it names, where their numbers
// leave no doubt: units run together on one line ("4) a; 5) b"), the only unit without its number,
// with what stands in it alone ("1. … 2. …" for a §), units in marks that the parser does not know.
// What remains in doubt stays as it is. `span`: of what has no place of its own.
void arrange_wording(Operation& operation, source::Span span);

}  // namespace bipgen::amending
