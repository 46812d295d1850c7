// `bipgen amend OLD NEW`: two versions of an act in, a draft of the amending act out.
#pragma once

#include <optional>
#include <string>

#include "source/diagnostics.hpp"

namespace bipgen::app {

struct DraftFile {
  bool found = false;  // false: an act could not be read, or these are two acts
  std::string text;    // a content file to complete; empty when the two say the same
};

// The files named; where the old one stands in a content folder, its publisher.yaml tells the organ
// that makes the acts and how it is cited. Findings are in both files and, with the path
// "draft.md", in the draft.
DraftFile draft_amendment_of(const std::string& before, const std::string& after,
                             source::Diagnostics& diagnostics);

inline constexpr const char* draft_path = "draft.md";

}  // namespace bipgen::app
