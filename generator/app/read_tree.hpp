// Files from the disk. The only place that reads it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"
#include "source/load.hpp"

namespace bipgen::app {

// The path as messages show it: relative to the working folder, with forward slashes, "." and ".."
// resolved where possible.
std::string shown_path(const std::filesystem::path& path);

// Files under the folder with one of the endings (".md"), sorted by path. Names that begin with "."
// and back-up files ("~" at the end) are passed over; what has another ending is reported as
// unexpected, what has the ending and is no regular file as such. A folder that does not exist has
// no files.
std::vector<std::filesystem::path> list_files(const std::filesystem::path& folder,
                                              const std::vector<std::string_view>& endings,
                                              source::Diagnostics& diagnostics);

// The bytes; empty, with a diagnostic, when it is missing, no regular file, larger than `largest`
// or unreadable.
std::optional<std::string> read_bytes(const std::filesystem::path& path,
                                      source::Diagnostics& diagnostics,
                                      std::size_t largest = source::largest_file);

// read_bytes, then source::to_file.
std::optional<source::File> read_file(const std::filesystem::path& path,
                                      source::Diagnostics& diagnostics);

}  // namespace bipgen::app
