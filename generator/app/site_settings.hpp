// site.yaml, which makes a folder a site.
#pragma once

#include <filesystem>
#include <optional>

#include "pages/content.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::app {

bool holds_site(const std::filesystem::path& folder);

// Nothing where the folder holds no site or the file has errors. Where it holds none, the finding
// names a site in a folder below it or beside it.
std::optional<pages::SiteSettings> read_site_settings(const std::filesystem::path& folder,
                                                      source::Diagnostics& diagnostics);

}  // namespace bipgen::app
