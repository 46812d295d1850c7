// Whether the amending act that was written says what was drafted: it is read as any other.
#pragma once

#include <string>

#include "act/act.hpp"
#include "drafting/draft.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::drafting {

// `written` is the content file that amendment_file() gives for the draft. Each instruction that is
// read from it otherwise is reported (B0935) at the place of the file that says it.
void check_draft(const Draft& draft, const source::File& written, source::Diagnostics& diagnostics);

}  // namespace bipgen::drafting
