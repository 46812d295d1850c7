// The acts of a body's folder and what follows from them together: timeline, texts, structures,
// units.
#pragma once

#include <filesystem>

#include "app/load_site.hpp"

namespace bipgen::app {

// Fills `loaded.acts` and what the site knows of acts. `content` is the body's folder; a folder
// without acts gives an empty timeline.
void load_acts(const std::filesystem::path& content, const LoadOptions& options, Progress& progress,
               LoadedSite& loaded, source::Diagnostics& diagnostics);

}  // namespace bipgen::app
