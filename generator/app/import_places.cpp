#include "app/import_places.hpp"

#include "app/read_tree.hpp"
#include "app/site_settings.hpp"

namespace bipgen::app {

namespace fs = std::filesystem;

std::optional<ImportFolder> import_folder(const fs::path& into, source::Diagnostics& diagnostics) {
  ImportFolder folder{into, false, {}};
  std::error_code error;
  if (holds_site(into)) {
    const auto settings = read_site_settings(into, diagnostics);
    if (!settings) return std::nullopt;
    folder.path = (into / settings->content).lexically_normal();
  }
  if (!fs::is_regular_file(folder.path / "publisher.yaml", error)) {
    // What site.yaml names is content, even before it says whose.
    folder.is_content = folder.path != into;
    return folder;
  }
  const auto file = read_file(folder.path / "publisher.yaml", diagnostics);
  const auto publisher = file ? pages::parse_publisher(*file, diagnostics) : std::nullopt;
  if (!publisher) return std::nullopt;
  folder.is_content = true;
  folder.publisher = *publisher;
  return folder;
}

fs::path import_target(const ImportFolder& folder, const std::string& file, const fs::path& source,
                       source::Diagnostics& diagnostics) {
  if (!file.empty())
    return folder.path / (folder.is_content ? fs::path(file) : fs::path(file).filename());
  const fs::path target = folder.path / (source.stem().string() + ".md");
  diagnostics.add(source::Kind::import_place_unknown, {shown_path(source), {}},
                  source::message("the text does not say what its file is called"),
                  source::message("expected number and date of an act, or the title of a document; "
                                  "written as {}",
                                  source::in_quotes(shown_path(target))));
  return target;
}

}  // namespace bipgen::app
