// One golden case: a folder with in/, expected/ and diagnostics.txt.
#pragma once

#include <filesystem>
#include <string>

#include "golden/stages.hpp"
#include "support/file_tree.hpp"

namespace bipgen::golden {

// What the stage makes of the case's in/: "expected/<path>" for each file that it gives, and
// "diagnostics.txt" where it has findings. Throws where the case has no in/.
testing::FileTree actual_of(const Run& run, const std::filesystem::path& case_folder);

// What the case's folder says the stage must make.
testing::FileTree expected_of(const std::filesystem::path& case_folder);

// Rewrites expected/ and diagnostics.txt; the rest of the folder stays.
void record(const std::filesystem::path& case_folder, const testing::FileTree& actual);

// A unified diff, byte for byte: empty when, and only when, the two are the same.
std::string difference(const testing::FileTree& expected, const testing::FileTree& actual);

}  // namespace bipgen::golden
