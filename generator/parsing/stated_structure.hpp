// The key `structure` of an act's front matter.
#pragma once

#include "act/act.hpp"
#include "source/front_matter.hpp"

namespace bipgen::parsing {

// Empty without the key. An entry without a name or without a citation that can be read is reported
// and left out; whether the citation leads anywhere is for the reader of the text to say.
act::StatedStructure read_stated_structure(source::KeyReader& outer);

}  // namespace bipgen::parsing
