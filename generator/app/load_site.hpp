// A site's folder and what it names -> the values that the pages are made from.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "app/progress.hpp"
#include "pages/site.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::app {

// Whether what a structure does not know of its act is among the findings.
enum class StructureReport { no, yes };

struct LoadOptions {
  calendar::Date today;
  unsigned threads = 0;  // 0: one per core
  StructureReport structure_report = StructureReport::no;
};

// A Site with what it points into. Not to be moved once made.
struct LoadedSite {
  std::vector<act::Act> acts;
  templates::Strings strings;
  std::optional<templates::Theme> theme;
  pages::Site site;
  // Every file gave its value, and the theme is sound: pages can be made, and a link that leads
  // nowhere is no consequence of a file that could not be read.
  bool whole = true;
};

// Reads and parses everything of the site at `folder` (which holds site.yaml). Always gives a site;
// whether it may be published is for the diagnostics to say.
std::unique_ptr<LoadedSite> load_site(const std::filesystem::path& folder,
                                      const LoadOptions& options, Progress& progress,
                                      source::Diagnostics& diagnostics);

}  // namespace bipgen::app
