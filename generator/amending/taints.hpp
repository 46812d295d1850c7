// Places of a text that are not certain any more, because an instruction for them was refused, or
// is not known to hold.
#pragma once

#include <string>
#include <vector>

#include "amending/apply.hpp"
#include "amending/instruction.hpp"

namespace bipgen::amending {

// Why the instruction is not certain in a text with these places; empty when it is. `text`: before
// the instruction.
source::Message taint_of(const act::Text& text, const Instruction& instruction,
                         const std::vector<TaintedPlace>& tainted);

// The places of an instruction that was refused become tainted; those to which an applied one gives
// wholly new words are certain again.
void add_taints(const act::Text& text, const Instruction& refused, const AmendingAct& by,
                std::vector<TaintedPlace>& tainted);
void clear_taints(const act::Text& text, const Instruction& applied,
                  std::vector<TaintedPlace>& tainted);

}  // namespace bipgen::amending
