#include "fuzz/text_properties.hpp"

#include <map>
#include <stdexcept>

#include "act/lookup.hpp"
#include "parsing/write_text.hpp"

namespace bipgen::fuzz {

void require(bool holds, const char* what) {
  if (!holds) throw std::logic_error(what);
}

void check_spans(const act::Text& text, const source::File& file) {
  act::walk(text, [&file](const act::Provision& provision, const act::Citation&) {
    require(provision.span.begin <= provision.span.end, "a span ends before it begins");
    require(provision.span.end <= file.text.size(), "a span outside the file");
    std::uint32_t before = provision.span.begin;
    for (const act::Provision& child : provision.children) {
      require(child.span.begin >= before, "children out of the order of the file");
      before = child.span.begin;
    }
  });
}

void check_spans(const source::Diagnostics& diagnostics, const source::File& file) {
  for (const source::Diagnostic& finding : diagnostics.all()) {
    require(finding.where.span.begin <= finding.where.span.end, "a finding ends before it begins");
    require(finding.where.span.end <= file.text.size(), "a finding outside the file");
  }
}

void check_citations(const act::Text& text) {
  std::map<std::string, std::string> ids;
  act::walk(text, [&](const act::Provision& provision, const act::Citation& citation) {
    const std::string printed = act::print(citation);
    const auto parsed = act::parse_citation(printed);
    require(parsed && *parsed == citation, "a printed citation does not parse back");
    const act::Provision* found = act::resolve(text, citation);
    require(!found || found == &provision, "a citation resolves to another provision");
    const auto [known, is_new] = ids.try_emplace(act::fragment_id(citation), printed);
    require(is_new || known->second == printed, "two citations have one id");
  });
}

void check_round_trip(const act::Text& text, parsing::Grammar grammar) {
  const std::string written = parsing::write_text(text, grammar);
  const source::File file{"written.md", written};
  const source::Span all{0, static_cast<std::uint32_t>(written.size())};
  source::Diagnostics diagnostics;
  const act::Text back = parsing::parse_text(file, all, grammar, diagnostics);
  require(act::same_wording(text, back), "writing and parsing changed the tree");
  require(parsing::write_text(back, grammar) == written, "writing is not stable");
}

}  // namespace bipgen::fuzz
