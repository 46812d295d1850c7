// Any bytes as the beginning of a citation, and as a text with citations in it.
#include "fuzz/checks.hpp"
#include "fuzz/text_properties.hpp"
#include "parsing/references.hpp"
#include "text/utf8.hpp"

namespace bipgen::fuzz {

namespace {

void check_found(const act::FoundCitations& found, std::size_t size) {
  require(found.begin < found.end && found.end <= size, "citations outside the text");
  require(!found.ranges.empty(), "found citations that are none");
  for (const act::CitationRange& range : found.ranges) {
    const std::string printed = act::print(range.first);
    const auto back = act::parse_citation(printed);
    require(back && *back == range.first, "a printed citation does not parse back");
    require(!act::fragment_id(range.first).empty(), "a citation without id");
    require(!range.last || act::compare(range.first.steps.back().label, *range.last) < 0,
            "a range that does not ascend");
  }
}

}  // namespace

void check_read_citations(std::string_view bytes) {
  if (text::first_invalid_utf8(bytes)) return;
  if (const auto found = act::read_citations(bytes)) check_found(*found, bytes.size());
  std::size_t before = 0;
  for (const act::FoundCitations& found : parsing::find_citations(bytes)) {
    check_found(found, bytes.size());
    require(found.begin >= before, "citations that overlap");
    before = found.end;
  }
}

}  // namespace bipgen::fuzz
