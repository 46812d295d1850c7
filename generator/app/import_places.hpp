// Where `bipgen import` writes, and whose acts they are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "pages/content.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::app {

struct ImportFolder {
  std::filesystem::path path;
  bool is_content = false;     // it has the acts of one body: acts/YEAR/NUMBER.md below it
  pages::Publisher publisher;  // of content; else without a name
};

// A site's folder stands for the content that its site.yaml names; a folder with publisher.yaml is
// content; any other is just a folder. Empty, with an error, when one of the two files is wrong.
std::optional<ImportFolder> import_folder(const std::filesystem::path& into,
                                          source::Diagnostics& diagnostics);

// `file` as Imported::file has it; where that is empty the name of the source, which is reported.
std::filesystem::path import_target(const ImportFolder& folder, const std::string& file,
                                    const std::filesystem::path& source,
                                    source::Diagnostics& diagnostics);

}  // namespace bipgen::app
