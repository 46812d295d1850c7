#include "parsing/plain_act.hpp"

#include "parsing/checks.hpp"
#include "parsing/plain_lines.hpp"

namespace bipgen::parsing {

namespace {

void move_back(act::Provision& provision, const LegalLines& lines);

void move_back(std::vector<act::Block>& blocks, const LegalLines& lines) {
  for (act::Block& block : blocks) {
    std::visit([&lines](auto& it) { it.span = lines.original(it.span); }, block);
    if (auto* quotation = std::get_if<act::Quotation>(&block)) {
      for (act::Provision& provision : quotation->provisions) move_back(provision, lines);
    }
  }
}

// As deep as the levels of the law and the quotations that the parser lets through.
void move_back(act::Provision& provision, const LegalLines& lines) {
  provision.span = lines.original(provision.span);
  move_back(provision.lead, lines);
  for (act::Provision& child : provision.children) move_back(child, lines);
  move_back(provision.closing, lines);
}

// Numbers and markers are the affair of the editor who brings the text into the site; here only
// what may have torn the text apart.
bool matters(source::Kind kind) {
  return kind == source::Kind::unclosed_quotation || kind == source::Kind::quotation_too_deep;
}

}  // namespace

act::Text parse_plain_act(const source::File& file, source::Diagnostics& diagnostics) {
  const LegalLines lines = to_legal_lines(file.text);
  const source::File legal{file.path, lines.text};
  source::Diagnostics found;
  act::Text text =
      read_body(legal, {0, static_cast<std::uint32_t>(lines.text.size())}, Grammar::act, found);
  for (source::Diagnostic& diagnostic : found.all()) {
    if (!matters(diagnostic.kind)) continue;
    diagnostic.where.span = lines.original(diagnostic.where.span);
    diagnostics.add(std::move(diagnostic));
  }
  for (const std::uint32_t place : lines.added_quotes) {
    diagnostics.add(source::Kind::unclosed_quotation, {file.path, {place, place}},
                    source::message("new wording that is announced and not opened"),
                    source::message("read as if {} stood here", source::in_quotes("„")));
  }
  move_back(text.preamble, lines);
  for (act::Provision& provision : text.provisions) move_back(provision, lines);
  for (act::Provision& annex : text.annexes) move_back(annex, lines);
  for (act::Footnote& footnote : text.footnotes) footnote.span = lines.original(footnote.span);
  return text;
}

}  // namespace bipgen::parsing
