// `bipgen new` and `bipgen schema`: what an editor begins with.
#include <cstdio>
#include <filesystem>

#include "app/commands.hpp"
#include "app/new_content.hpp"
#include "app/read_tree.hpp"
#include "app/report.hpp"
#include "app/site_settings.hpp"
#include "exports/content_keys.hpp"
#include "exports/content_schemas.hpp"
#include "publishing/single_file.hpp"

namespace bipgen::app {

namespace {

namespace fs = std::filesystem;
using source::in_quotes;
using source::message;

// content/<body>/acts/<year>/ stands four folders below the schemas.
constexpr int most_folders_to_project = 8;

// The schema's path from the new file's folder; empty where no folder above has schemas.
std::string find_schema(const fs::path& file, const std::string& name) {
  const fs::path own = fs::absolute(file).lexically_normal().parent_path();
  fs::path folder = own;
  std::error_code not_there;
  for (int i = 0; i < most_folders_to_project; ++i, folder = folder.parent_path()) {
    const fs::path schema = folder / "schemas" / (name + ".schema.json");
    if (fs::is_regular_file(schema, not_there))
      return schema.lexically_relative(own).generic_string();
  }
  return {};
}

std::optional<fs::path> content_folder(const fs::path& site, source::Diagnostics& diagnostics) {
  const auto settings = read_site_settings(site, diagnostics);
  if (!settings) return std::nullopt;
  return (site / settings->content).lexically_normal();
}

}  // namespace

int run_new(const Options& options) {
  const NewFile file = new_content({options.kind, options.name, options.date, options.today});
  if (!file.problem.empty()) {
    refuse(file.problem, options);
    return k_wrong_use;
  }
  source::Diagnostics diagnostics;
  const auto content = content_folder(options.site, diagnostics);
  if (!content) {
    print_findings(diagnostics, options);
    return k_errors_in_content;
  }
  const fs::path path = *content / file.path;
  const std::string schema = find_schema(path, file.schema);
  publishing::make_folder(path.parent_path());
  if (!publishing::write_file(path, schema.empty() ? file.text : with_schema_line(file, schema),
                              publishing::Existing::keep)) {
    refuse(message("{} is there already; nothing was written", in_quotes(shown_path(path))),
           options);
    return k_wrong_use;
  }
  std::printf("%s\n", shown_path(path).c_str());
  if (!file.note.empty()) say(stderr, file.note, options);
  return k_clean;
}

int run_schema(const Options& options) {
  if (options.name.empty()) {
    for (const exports::ContentFile& file : exports::content_files()) {
      std::printf("%s: %s\n", std::string(file.name).c_str(), std::string(file.title).c_str());
    }
    return k_clean;
  }
  const auto schema = exports::content_schema(options.name);
  if (!schema) {
    refuse(message("no schema is called {}; {} lists them", in_quotes(options.name),
                   in_quotes("bipgen schema")),
           options);
    return k_wrong_use;
  }
  std::fputs(schema->c_str(), stdout);
  return k_clean;
}

}  // namespace bipgen::app
