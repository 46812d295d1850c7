#include "app/lint_site.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "app/parallel.hpp"
#include "app/read_tree.hpp"
#include "lint/accessibility.hpp"
#include "lint/added_units.hpp"
#include "lint/citations.hpp"
#include "lint/cited_acts.hpp"
#include "lint/records.hpp"
#include "lint/suspicious_words.hpp"
#include "lint/typography.hpp"
#include "parsing/acknowledged.hpp"
#include "source/front_matter.hpp"

namespace bipgen::app {

namespace {

// The file is read again for what its tree does not hold; its findings of reading were reported
// when it was read.
void check_file(const std::string& path, const act::Text& text, source::Diagnostics& diagnostics) {
  source::Diagnostics known;
  const auto file = read_file(path, known);
  const auto front = file ? source::read_front_matter(*file, known) : std::nullopt;
  if (!front) return;
  lint::check_typography(*file, front->body, diagnostics);
  lint::check_accessibility(*file, front->body, text, diagnostics);
}

void check_act(const act::Act& act, const morphology::Analyze& analyze,
               source::Diagnostics& diagnostics) {
  const source::Location head = {act.path, {}};
  lint::check_quotation_marks(act.heading.title, head, diagnostics);
  if (!act.heading.held) return;
  for (const act::MissingAnnex& annex : act.heading.missing_annexes) {
    lint::check_place(act.text, annex.cited_in, head, diagnostics);
  }
  lint::check_words(act.path, act.text, analyze, diagnostics);
  check_file(act.path, act.text, diagnostics);
}

void check_document(const act::Document& document, const morphology::Analyze& analyze,
                    source::Diagnostics& diagnostics) {
  lint::check_quotation_marks(document.title, {document.path, {}}, diagnostics);
  lint::check_words(document.path, document.text, analyze, diagnostics);
  check_file(document.path, document.text, diagnostics);
}

// The places that a register cites are those of the document that it is taken from.
void check_register(const pages::Register& table, const std::vector<act::Document>& documents,
                    source::Diagnostics& diagnostics) {
  if (table.document.empty()) return;
  const source::Location head = {table.path, {}};
  const auto document =
      std::find_if(documents.begin(), documents.end(),
                   [&table](const act::Document& each) { return each.slug == table.document; });
  if (document == documents.end()) {
    diagnostics.add(source::Kind::citation_leads_nowhere, head,
                    source::message("no document is called {}", source::in_quotes(table.document)),
                    source::message("expected the name of a file below documents/"));
    return;
  }
  lint::check_place(document->text, table.at, head, diagnostics);
  for (const std::vector<pages::Cell>& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (table.columns[i].type != pages::ColumnType::link) continue;
      for (const std::string& at : row[i]) {
        lint::check_place(document->text, at, head, diagnostics);
      }
    }
  }
}

}  // namespace

void lint_site(const LoadedSite& loaded, const LoadOptions& options,
               source::Diagnostics& diagnostics) {
  const pages::Site& site = loaded.site;
  source::Diagnostics found;
  lint::check_citations(site.timeline, site.texts, found);
  lint::check_cited_acts(site.timeline, found);
  lint::check_added_units(site.timeline, site.texts, found);
  lint::check_records(site.timeline, options.today, found);
  lint::check_numbers(site.timeline, found);
  std::vector<source::Diagnostics> of_acts(loaded.acts.size());
  for_each_index(loaded.acts.size(), options.threads,
                 [&](std::size_t i) { check_act(loaded.acts[i], site.analyze, of_acts[i]); });
  for (source::Diagnostics& one : of_acts) found.append(std::move(one));
  for (const act::Document& document : site.documents)
    check_document(document, site.analyze, found);
  for (const pages::Register& table : site.registers) check_register(table, site.documents, found);
  for (const pages::PlainPage& page : site.pages) {
    lint::check_quotation_marks(page.title, {page.file.path, {}}, found);
    lint::check_typography(page.file, page.body, found);
  }
  for (const act::Act& act : loaded.acts) parsing::acknowledge_lints(act, diagnostics, found);
  diagnostics.append(std::move(found));
}

}  // namespace bipgen::app
