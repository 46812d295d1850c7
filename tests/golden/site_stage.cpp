#include "golden/site_stage.hpp"

#include <optional>
#include <utility>

#include "app/build_site.hpp"
#include "exports/sarif.hpp"
#include "source/render.hpp"

namespace bipgen::golden {

namespace fs = std::filesystem;

namespace {

void strip_folder(std::string& path, const std::string& folder) {
  if (path.starts_with(folder)) path.erase(0, folder.size());
}

// Paths in findings stand from the working folder; in a case they stand from in/.
void strip_folders(const Input& input, source::Diagnostics& found) {
  const std::string folder = input.folder.generic_string() + "/";
  for (source::Diagnostic& diagnostic : found.all()) {
    strip_folder(diagnostic.where.path, folder);
    for (source::Note& note : diagnostic.notes) strip_folder(note.where.path, folder);
  }
}

}  // namespace

testing::FileTree run_site(const Input& input, source::Diagnostics& diagnostics) {
  const testing::TemporaryFolder output;
  app::Progress silent(false);
  source::Diagnostics found;
  const app::LoadOptions options = {.today = *calendar::Date::from_iso("2026-01-15"), .threads = 2};
  app::build_site(input.folder / "site", output.path() / "public", options,
                  app::Strictness::errors_stop, silent, found);
  strip_folders(input, found);
  diagnostics.append(std::move(found));
  testing::FileTree made = testing::read_tree(output.path() / "public");
  made.erase("manifest.json");  // it repeats every other file as a hash
  // The index of the search is for its reader, which has tests of its own.
  std::erase_if(made, [](const auto& file) { return file.first.starts_with("szukaj/indeks/"); });
  return made;
}

testing::FileTree run_findings(const Input& input, source::Diagnostics& diagnostics) {
  app::Progress silent(false);
  source::Diagnostics found;
  const app::LoadOptions options = {.today = *calendar::Date::from_iso("2026-01-15"), .threads = 2};
  app::check_site(input.folder / "site", options, silent, found);
  strip_folders(input, found);
  found.sort();
  const auto text_of = [&input](const std::string& path) -> std::optional<std::string> {
    for (const source::File& file : input.files) {
      if (file.path == path) return file.text;
    }
    return std::nullopt;
  };
  testing::FileTree made;
  made["findings.json"] = source::render_json(found, text_of);
  made["findings.sarif"] = exports::sarif(found, text_of, source::Language::polish, "0.0.0");
  diagnostics.append(std::move(found));
  return made;
}

}  // namespace bipgen::golden
