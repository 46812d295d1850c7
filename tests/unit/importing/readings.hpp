// What a reader gave, in a form that a test can spell out.
#pragma once

#include <optional>
#include <string>

#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// A line each: "text", "# heading", "- [0] item", "| cell | cell"; "\\" at the end of one that goes
// on; "none" for no text.
std::string dump(const std::optional<SourceText>& text);

// "B1065 2 tracked changes: `a`, `b`" a line.
std::string dump(const source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
