// The stage from two versions of an act to the amending act.
#pragma once

#include "golden/stages.hpp"

namespace bipgen::golden {

// Of before.md and after.md: "draft.md", the amending act as `bipgen amend` drafts it;
// "amended.md", the one before as that act, read again, amends it.
testing::FileTree run_drafting(const Input& input, source::Diagnostics& diagnostics);

}  // namespace bipgen::golden
