#include "app/build_site.hpp"

#include <algorithm>

#include "app/link_places.hpp"
#include "app/lint_site.hpp"
#include "app/outputs.hpp"
#include "app/parallel.hpp"
#include "app/search_index.hpp"
#include "publishing/links.hpp"

namespace bipgen::app {

namespace {

bool may_publish(const source::Diagnostics& diagnostics, Strictness strictness) {
  if (diagnostics.has_errors()) return false;
  return strictness == Strictness::errors_stop || diagnostics.count(source::Severity::warning) == 0;
}

// Whether the keys at the head of some file are not what they should be.
bool has_faults_of_heads(const source::Diagnostics& diagnostics) {
  return std::any_of(diagnostics.all().begin(), diagnostics.all().end(),
                     [](const source::Diagnostic& finding) {
                       return finding.severity == source::Severity::error &&
                              source::code_of(finding.kind).starts_with("B01");
                     });
}

}  // namespace

BuildResult build_site(const std::filesystem::path& folder, const std::filesystem::path& output,
                       const LoadOptions& options, Strictness strictness, Progress& progress,
                       source::Diagnostics& diagnostics) {
  BuildResult result;
  const auto loaded = load_site(folder, options, progress, diagnostics);
  if (!may_publish(diagnostics, strictness)) return result;

  give_charts(loaded->site);
  const std::vector<pages::Page> outputs = list_outputs(loaded->site);
  result.pages = outputs.size();
  publishing::Writer writer(output);
  publishing::LinkCheck links;
  progress.begin(source::message("making pages"), outputs.size());
  for_each_index(outputs.size(), options.threads, [&](std::size_t i) {
    const std::string content = outputs[i].make();
    links.add(outputs[i].path, content);
    writer.add(outputs[i].path, content);
    progress.step();
  });
  diagnostics.append(links.finish());
  if (!may_publish(diagnostics, strictness)) return result;
  write_search_index(
      loaded->site, polish(), options.threads, progress,
      [&](std::string_view path, std::string_view bytes) { writer.add(path, bytes); });

  result.report = writer.finish();
  result.published = true;
  return result;
}

void check_site(const std::filesystem::path& folder, const LoadOptions& options, Progress& progress,
                source::Diagnostics& diagnostics) {
  const auto loaded = load_site(folder, options, progress, diagnostics);
  const bool sound = !diagnostics.has_errors();
  // A number that is not read moves the page of its act: what leads there is right.
  const bool links_count = !has_faults_of_heads(diagnostics);
  lint_site(*loaded, options, diagnostics);
  if (!loaded->whole) return;
  give_charts(loaded->site);
  const std::vector<pages::Page> outputs = list_outputs(loaded->site);
  publishing::LinkCheck links;
  progress.begin(source::message("checking pages"), outputs.size());
  for_each_index(outputs.size(), options.threads, [&](std::size_t i) {
    links.add(outputs[i].path, outputs[i].make());
    progress.step();
  });
  source::Diagnostics found = links.finish();
  show_in_content(loaded->site, found);
  for (source::Diagnostic& finding : found.all()) {
    // Two units with one number, which is reported, have one id.
    if (!sound && finding.kind == source::Kind::id_doubled) continue;
    if (!links_count && finding.kind == source::Kind::link_without_file) continue;
    diagnostics.add(std::move(finding));
  }
}

}  // namespace bipgen::app
