// The plain text of an act, as converters and official pages give it -> its tree.
#pragma once

#include "act/act.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::parsing {

// Lines are broken anywhere, markers stand alone on their line, quotes are straight, footnotes
// follow the signature. Every word of the file stands in the tree or, of the head above the first
// unit and the signature below the last one, in the preamble or in the footnotes; spans and
// findings are in the file as it is. A text without units is a preamble of one paragraph. New
// wording that is announced ("w brzmieniu:") and opens with a marker and without „ is taken for
// quoted, and reported.
act::Text parse_plain_act(const source::File& file, source::Diagnostics& diagnostics);

}  // namespace bipgen::parsing
