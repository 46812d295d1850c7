// A site from its content: the stages, one after the other.
#pragma once

#include <filesystem>

#include "app/load_site.hpp"
#include "publishing/writer.hpp"

namespace bipgen::app {

struct BuildResult {
  bool published = false;  // false: the diagnostics have errors, and the old output stands
  std::size_t pages = 0;
  publishing::WriteReport report;
};

enum class Strictness { errors_stop, warnings_stop };

// Builds the site at `folder` into `output`. Throws when the machine fails (disk, permission).
BuildResult build_site(const std::filesystem::path& folder, const std::filesystem::path& output,
                       const LoadOptions& options, Strictness strictness, Progress& progress,
                       source::Diagnostics& diagnostics);

// All findings of a site, and no output.
void check_site(const std::filesystem::path& folder, const LoadOptions& options, Progress& progress,
                source::Diagnostics& diagnostics);

}  // namespace bipgen::app
