#include "parsing/parse_act.hpp"

#include "parsing/acknowledged.hpp"
#include "parsing/act_heading.hpp"
#include "parsing/checks.hpp"
#include "source/front_matter.hpp"

namespace bipgen::parsing {

namespace {

bool is_empty(const act::Text& text) {
  return text.preamble.empty() && text.provisions.empty() && text.annexes.empty();
}

void check_held(const act::Act& act, source::Span body, source::Diagnostics& diagnostics) {
  if (act.heading.held && is_empty(act.text)) {
    diagnostics.add(
        source::Kind::text_missing, {act.path, {body.begin, body.begin}},
        source::message("act without text"),
        source::message("expected its text, or {} above", source::in_quotes("held: false")));
  } else if (!act.heading.held && !is_empty(act.text)) {
    diagnostics.add(source::Kind::text_not_expected, {act.path, {body.begin, body.begin}},
                    source::message("text of an act that is not held"),
                    source::message("expected nothing after the front matter"));
  }
}

}  // namespace

std::optional<act::Act> parse_act(const source::File& file, std::string_view default_issuer,
                                  source::Diagnostics& diagnostics) {
  const auto front = source::read_front_matter(file, diagnostics);
  if (!front) return std::nullopt;
  act::Act act;
  act.path = file.path;
  act.heading = read_heading_keys(file, front->mapping, default_issuer, diagnostics);
  act.text = read_body(file, front->body, Grammar::act, diagnostics);
  check_numbering(act.text, file, Grammar::act, diagnostics);
  check_footnotes(act.text, file, {{act.heading.title, front->mapping.span}}, diagnostics);
  check_held(act, front->body, diagnostics);
  acknowledge(act, diagnostics);
  return act;
}

std::optional<act::Document> parse_document(const source::File& file,
                                            source::Diagnostics& diagnostics) {
  const auto front = source::read_front_matter(file, diagnostics);
  if (!front) return std::nullopt;
  act::Document document = read_document_keys(file, front->mapping, diagnostics);
  document.text = parse_text(file, front->body, Grammar::document, diagnostics);
  if (is_empty(document.text)) {
    diagnostics.add(source::Kind::text_missing, {file.path, {front->body.begin, front->body.begin}},
                    source::message("document without text"), source::message("expected its text"));
  }
  return document;
}

}  // namespace bipgen::parsing
