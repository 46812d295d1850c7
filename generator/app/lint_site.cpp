#include "app/lint_site.hpp"

#include <string>
#include <vector>

#include "app/parallel.hpp"
#include "app/read_tree.hpp"
#include "lint/citations.hpp"
#include "lint/cited_acts.hpp"
#include "lint/suspicious_words.hpp"
#include "lint/typography.hpp"
#include "parsing/acknowledged.hpp"
#include "source/front_matter.hpp"

namespace bipgen::app {

namespace {

// Its findings of reading were reported when it was read.
void check_typography_of(const std::string& path, source::Diagnostics& diagnostics) {
  source::Diagnostics known;
  const auto file = read_file(path, known);
  const auto front = file ? source::read_front_matter(*file, known) : std::nullopt;
  if (front) lint::check_typography(*file, front->body, diagnostics);
}

}  // namespace

void lint_site(const LoadedSite& loaded, const LoadOptions& options,
               source::Diagnostics& diagnostics) {
  const pages::Site& site = loaded.site;
  source::Diagnostics found;
  lint::check_citations(site.timeline, site.texts, found);
  lint::check_cited_acts(site.timeline, found);
  lint::check_records(site.timeline, options.today, found);
  std::vector<source::Diagnostics> of_acts(loaded.acts.size());
  for_each_index(loaded.acts.size(), options.threads, [&](std::size_t i) {
    lint::check_words(loaded.acts[i], site.analyze, of_acts[i]);
    check_typography_of(loaded.acts[i].path, of_acts[i]);
  });
  for (source::Diagnostics& one : of_acts) found.append(std::move(one));
  for (const act::Document& document : site.documents) check_typography_of(document.path, found);
  for (const pages::PlainPage& page : site.pages) {
    lint::check_typography(page.file, page.body, found);
  }
  for (const act::Act& act : loaded.acts) parsing::soften_acknowledged(act, found);
  diagnostics.append(std::move(found));
}

}  // namespace bipgen::app
