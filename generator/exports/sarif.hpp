// Findings as SARIF 2.1.0 (OASIS), the form that code hosts and editors' programs read.
#pragma once

#include <string>
#include <string_view>

#include "source/diagnostics.hpp"
#include "source/explanations.hpp"
#include "source/render.hpp"

namespace bipgen::exports {

// One run. Its rules are the kinds that occur, by code, each explained in `language`; its results
// are the findings in their order, notes as related locations (a note without a place is added to
// the message). Paths are as in the findings, relative and percent-encoded; columns count
// characters. A finding whose text cannot be had has no region. Ends with "\n".
std::string sarif(const source::Diagnostics& diagnostics, const source::TextOf& text_of,
                  source::Language language, std::string_view version);

}  // namespace bipgen::exports
