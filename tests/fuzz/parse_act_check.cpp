// Any bytes as an act, as the body of an act and as the body of a document.
#include <algorithm>

#include "fuzz/checks.hpp"
#include "fuzz/text_properties.hpp"
#include "parsing/references.hpp"
#include "source/load.hpp"

namespace bipgen::fuzz {

namespace {

// Where a quotation does not end, its end is a guess, which another layout may change.
bool has_unclosed_quotation(const source::Diagnostics& diagnostics) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(), [](const source::Diagnostic& finding) {
    return finding.kind == source::Kind::unclosed_quotation;
  });
}

void check_body(const source::File& file, parsing::Grammar grammar) {
  source::Diagnostics diagnostics;
  const source::Span all{0, static_cast<std::uint32_t>(file.text.size())};
  const act::Text text = parsing::parse_text(file, all, grammar, diagnostics);
  check_spans(text, file);
  check_spans(diagnostics, file);
  check_citations(text);
  if (!has_unclosed_quotation(diagnostics)) check_round_trip(text, grammar);
}

}  // namespace

void check_parse_act(std::string_view bytes) {
  source::Diagnostics diagnostics;
  const auto file = source::to_file("fuzz.md", std::string(bytes), diagnostics);
  if (!file) return;
  parsing::parse_act(*file, "Prezydent Miasta Przykładowo", diagnostics);
  parsing::parse_document(*file, diagnostics);
  check_spans(diagnostics, *file);
  check_body(*file, parsing::Grammar::act);
  check_body(*file, parsing::Grammar::document);
  for (const act::ActReference& reference : parsing::find_acts(file->text)) {
    require(reference.span.begin < reference.span.end, "an empty reference");
    require(reference.span.end <= file->text.size(), "a reference outside the text");
    require(reference.number || reference.date, "a reference without number and date");
  }
}

}  // namespace bipgen::fuzz
