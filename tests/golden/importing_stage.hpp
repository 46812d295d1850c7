// Incoming texts -> content files, with the lists that an editor sees.
#pragma once

#include "golden/stages.hpp"

namespace bipgen::golden {

// For each "<name>.txt" or "<name>.md" (Markdown of a converter): "<name>.md", the content file;
// "<name>-repairs.txt", what was changed; "<name>-doubts.txt", what a person is asked, and the
// findings about the content file. Where the case has "<name>.content", the file that the
// repository holds, "<name>-corrections.txt" is what is still to be done by hand: words of the body
// that differ, and paragraphs with the same words that are divided or marked otherwise. The front
// matter is not compared there. "publisher.yaml" says whose acts they are. A decision that
// "<name>.decisions" states (kind, page, line, before, after; one a line, parted by tabs) is made.
testing::FileTree run_importing(const Input& input, source::Diagnostics& diagnostics);

}  // namespace bipgen::golden
