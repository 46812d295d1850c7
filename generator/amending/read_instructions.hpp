// The text of an amending act -> its instructions.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "amending/instruction.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::amending {

// The acts named in a plain text, in order (parsing::find_acts).
using FindActs = std::function<std::vector<act::ActReference>(std::string_view)>;

// Every instruction of the text, in reading order, those of one sentence as it gives them. Pure.
// What says where ("w § 3:", "w ust. 1:") holds for the units below it. `path` is what messages
// show.
//
// A sentence that looks like an amending one and is not understood, or only in part, gives no
// instruction and is reported (B09xx); so is new wording that is announced and missing, and wording
// that does not begin with the unit that is announced. A text that amends nothing has no
// instructions and no findings.
std::vector<Instruction> read_instructions(const act::Text& text, std::string_view path,
                                           const FindActs& find_acts,
                                           source::Diagnostics& diagnostics);

// Of an act, with what its front matter states (`instructions:`): a stated instruction stands in
// place of what the provision was understood to say, or tells more of it, and is marked as stated.
// Reported: a citation that names no provision (B0907), a sentence that is not understood (B0908),
// forms of words where no words are replaced (B0910); these leave the text as it is understood. A
// statement against what the text says for certain is followed and reported (B0909).
std::vector<Instruction> read_instructions(const act::Act& act, const FindActs& find_acts,
                                           source::Diagnostics& diagnostics);

}  // namespace bipgen::amending
