// A file that arrived -> its text, whatever its format. Reads the file and runs what reads PDF; the
// rest is importing's.
#pragma once

#include <filesystem>
#include <optional>

#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::app {

// Empty, with an error, when the file is missing, too large, or cannot be read. Bounded in time and
// memory.
std::optional<importing::SourceText> read_source(const std::filesystem::path& path,
                                                 source::Diagnostics& diagnostics);

}  // namespace bipgen::app
