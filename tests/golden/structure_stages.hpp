// The stages that read structures: acts -> outlines.
#pragma once

#include "golden/stages.hpp"

namespace bipgen::golden {

// For each act "<name>.txt", its structure, and "<name>.tasks.txt", the tasks to the letter.
testing::FileTree run_organization(const Input& input, source::Diagnostics& diagnostics);

// "units.txt": the lasting units of all the acts' structures, each from the date of its act. For
// two neighbouring dates a folder with "changes.txt" and "tasks.txt". "lineage.yaml" of the input
// holds the editor's decisions.
testing::FileTree run_history(const Input& input, source::Diagnostics& diagnostics);

}  // namespace bipgen::golden
