// The order in which the instructions of an act take effect. Private to amending/.
#pragma once

#include <vector>

#include "amending/instruction.hpp"

namespace bipgen::amending {

// As they stand, but "dodaje się ust. 4, a dotychczasowy ust. 4 otrzymuje oznaczenie ust. 5"
// numbers first: the number that is given anew is that of the text as it was.
void order_instructions(std::vector<Instruction>& instructions);

}  // namespace bipgen::amending
