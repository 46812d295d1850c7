// The stages from text to text: acts, what they amend, and ordinary pages, each file for itself,
// and acts in time.
#pragma once

#include "golden/stages.hpp"

namespace bipgen::golden {

// For each act, and each document in documents/, "<name>.txt": its text as a tree.
testing::FileTree run_parsing(const Input& input, source::Diagnostics& diagnostics);

// For each amending act, in the content's form or as plain text, "<name>.txt": its instructions as
// `bipgen explain` shows them.
testing::FileTree run_amending(const Input& input, source::Diagnostics& diagnostics);

// Of base.md, amendment.md and announced.md: "consolidated.md", the base as amended; "report.txt",
// what became of each instruction, what each changed provision owes it, and where the result
// differs from the announced text.
testing::FileTree run_consolidation(const Input& input, source::Diagnostics& diagnostics);

// Each act compared with the one before it, by path: "comparison-1.txt". Two files of one act are
// two versions of it.
testing::FileTree run_comparison(const Input& input, source::Diagnostics& diagnostics);

// For each page "<name>.html".
testing::FileTree run_markdown(const Input& input, source::Diagnostics& diagnostics);

// "timeline.txt": all the acts in time.
testing::FileTree run_timeline(const Input& input, source::Diagnostics& diagnostics);

// For each act "<name>.html": its text as the act's page holds it, without what the theme adds.
testing::FileTree run_pages(const Input& input, source::Diagnostics& diagnostics);

}  // namespace bipgen::golden
