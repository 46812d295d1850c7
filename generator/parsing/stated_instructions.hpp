// The key `instructions` of an amending act's front matter.
#pragma once

#include <vector>

#include "act/act.hpp"
#include "source/front_matter.hpp"

namespace bipgen::parsing {

// Empty without the key. An entry without a citation that can be read, or that says nothing or two
// things, is reported and left out. `read` is parsed as the text of an act; its spans are those of
// the entry. Whether the citation leads anywhere and the sentence is understood, the reader of
// instructions says.
std::vector<act::StatedInstruction> read_stated_instructions(source::KeyReader& outer);

}  // namespace bipgen::parsing
