// `bipgen format`: content files in canonical form.
#include <cstdio>
#include <filesystem>
#include <set>

#include "app/commands.hpp"
#include "app/read_tree.hpp"
#include "app/report.hpp"
#include "parsing/format_content.hpp"
#include "publishing/single_file.hpp"
#include "source/load.hpp"

namespace bipgen::app {

namespace {

namespace fs = std::filesystem;
using parsing::ContentForm;

// The files named, and those below the folders named, each once.
std::set<fs::path> files_of(const std::vector<std::string>& paths) {
  std::set<fs::path> files;
  source::Diagnostics others;  // what is no Markdown is none of this command's business
  for (const std::string& path : paths) {
    if (!fs::is_directory(path)) {
      files.insert(fs::path(path).lexically_normal());
      continue;
    }
    for (const fs::path& file : list_files(path, {".md"}, others)) {
      files.insert(file.lexically_normal());
    }
  }
  return files;
}

enum class Outcome { same, changed, left };

// Writes the file anew, unless it is only `checked`. An ordinary page is as it should be.
Outcome format_file(const fs::path& path, bool checked, source::Diagnostics& diagnostics) {
  const std::optional<std::string> bytes = read_bytes(path, diagnostics);
  const auto file = bytes ? source::to_file(shown_path(path), *bytes, diagnostics) : std::nullopt;
  if (!file) return Outcome::left;
  // Whoever stands in the folder of documents names a file without it.
  const ContentForm form =
      parsing::content_form({fs::absolute(path).lexically_normal().generic_string(), file->text});
  if (form == ContentForm::page) return Outcome::same;
  const auto grammar =
      form == ContentForm::act ? parsing::Grammar::act : parsing::Grammar::document;
  const auto formatted = parsing::format_content(*file, grammar, diagnostics);
  if (!formatted) return Outcome::left;
  if (*formatted == *bytes) return Outcome::same;
  if (!checked) publishing::write_file(path, *formatted, publishing::Existing::replace);
  return Outcome::changed;
}

}  // namespace

int run_format(const Options& options) {
  source::Diagnostics diagnostics;
  bool clean = true;
  for (const fs::path& path : files_of(options.paths)) {
    const Outcome outcome = format_file(path, options.only_check, diagnostics);
    if (outcome == Outcome::changed) std::printf("%s\n", shown_path(path).c_str());
    if (outcome == Outcome::left || (outcome == Outcome::changed && options.only_check)) {
      clean = false;
    }
  }
  diagnostics.sort();
  print_findings(diagnostics, options);
  return clean ? exit_status(diagnostics, options) : k_errors_in_content;
}

}  // namespace bipgen::app
