#include "app/site_settings.hpp"

#include <system_error>

#include "app/read_tree.hpp"

namespace bipgen::app {

namespace fs = std::filesystem;
using source::in_quotes;
using source::message;

namespace {

constexpr const char* settings_name = "site.yaml";

// The first by name of those right below the folder.
std::optional<fs::path> site_below(const fs::path& folder) {
  std::optional<fs::path> first;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    if (!holds_site(entry->path())) continue;
    if (!first || entry->path() < *first) first = entry->path();
  }
  return first;
}

void report_no_site(const fs::path& folder, source::Diagnostics& diagnostics) {
  auto meant = site_below(folder);
  if (!meant) meant = site_below(fs::absolute(folder).lexically_normal() / "..");
  diagnostics.add(source::Kind::file_missing, {shown_path(folder / settings_name), {}},
                  message("this folder holds no site: it has no {}", in_quotes(settings_name)),
                  meant ? message("name the site's folder behind the command: {}",
                                  in_quotes(shown_path(*meant)))
                        : message("name the folder that has the file behind the command"));
}

}  // namespace

bool holds_site(const fs::path& folder) {
  std::error_code not_there;
  return fs::is_regular_file(folder / settings_name, not_there);
}

std::optional<pages::SiteSettings> read_site_settings(const fs::path& folder,
                                                      source::Diagnostics& diagnostics) {
  const fs::path path = folder / settings_name;
  std::error_code not_there;
  if (!fs::exists(path, not_there)) {
    report_no_site(folder, diagnostics);
    return std::nullopt;
  }
  const auto file = read_file(path, diagnostics);
  return file ? pages::parse_site_settings(*file, diagnostics) : std::nullopt;
}

}  // namespace bipgen::app
