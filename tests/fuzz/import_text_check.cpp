// Any bytes as a text that arrived: plain, or Markdown of a converter.
#include <algorithm>

#include "fuzz/checks.hpp"
#include "fuzz/text_properties.hpp"
#include "importing/import.hpp"
#include "importing/read_markdown.hpp"
#include "importing/read_plain.hpp"
#include "text/utf8.hpp"

namespace bipgen::fuzz {

namespace {

using importing::Doubt;
using importing::DoubtKind;
using importing::Imported;
using importing::Repair;

void check_imported(const importing::SourceText& source, const importing::ImportOptions& options) {
  const Imported imported = importing::import_text(source, options);
  require(std::none_of(imported.doubts.begin(), imported.doubts.end(),
                       [](const Doubt& doubt) { return doubt.kind == DoubtKind::words_lost; }),
          "an import lost words");
  const std::size_t words = importing::source_words(source).size();
  for (const Repair& repair : imported.repairs) {
    require(repair.from < repair.to && repair.to <= words, "a repair of no words");
    require(std::find(options.refused.begin(), options.refused.end(), repair.kind) ==
                options.refused.end(),
            "a repair that was refused");
  }
  for (const Doubt& doubt : imported.doubts) require(doubt.word <= words, "a doubt about no word");
  check_spans(imported.findings, {imported.file, imported.text});
}

}  // namespace

void check_import_text(std::string_view bytes) {
  if (text::first_invalid_utf8(bytes) || bytes.find('\0') != std::string_view::npos) return;
  source::Diagnostics diagnostics;
  for (const auto& source : {importing::read_plain_text(bytes),
                             importing::read_converter_markdown(bytes, "akt.md", diagnostics)}) {
    check_imported(source, {});
    importing::ImportOptions options;
    options.form = importing::Form::document;
    check_imported(source, options);
    options.form = importing::Form::act;
    options.refused = importing::all_repair_kinds();
    check_imported(source, options);
    // One kind refused, which one the text says.
    options.refused = {
        importing::all_repair_kinds()[bytes.size() % importing::all_repair_kinds().size()]};
    check_imported(source, options);
  }
}

}  // namespace bipgen::fuzz
