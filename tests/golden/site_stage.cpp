#include "golden/site_stage.hpp"

#include "app/build_site.hpp"

namespace bipgen::golden {

namespace fs = std::filesystem;

namespace {

// Paths in findings stand from the working folder; in a case they stand from in/.
void strip_folder(std::string& path, const std::string& folder) {
  if (path.starts_with(folder)) path.erase(0, folder.size());
}

}  // namespace

testing::FileTree run_site(const Input& input, source::Diagnostics& diagnostics) {
  const testing::TemporaryFolder output;
  app::Progress silent(false);
  source::Diagnostics found;
  const app::LoadOptions options = {.today = *calendar::Date::from_iso("2026-01-15"), .threads = 2};
  app::build_site(input.folder / "site", output.path() / "public", options,
                  app::Strictness::errors_stop, silent, found);
  const std::string folder = input.folder.generic_string() + "/";
  for (source::Diagnostic& diagnostic : found.all()) {
    strip_folder(diagnostic.where.path, folder);
    for (source::Note& note : diagnostic.notes) strip_folder(note.where.path, folder);
  }
  diagnostics.append(std::move(found));
  testing::FileTree made = testing::read_tree(output.path() / "public");
  made.erase("manifest.json");  // it repeats every other file as a hash
  // The index of the search is for its reader, which has tests of its own.
  std::erase_if(made, [](const auto& file) { return file.first.starts_with("szukaj/indeks/"); });
  return made;
}

}  // namespace bipgen::golden
