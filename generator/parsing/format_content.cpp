#include "parsing/format_content.hpp"

#include <algorithm>
#include <map>

#include "parsing/checks.hpp"
#include "parsing/write_text.hpp"
#include "source/front_matter.hpp"

namespace bipgen::parsing {

namespace {

using source::Kind;

struct ReadBody {
  act::Text text;
  std::map<Kind, std::size_t> findings;
};

ReadBody read(const source::File& file, source::Span body, Grammar grammar) {
  source::Diagnostics found;
  ReadBody result;
  result.text = parse_text(file, body, grammar, found);
  for (const source::Diagnostic& finding : found.all()) ++result.findings[finding.kind];
  return result;
}

// The first kind of finding that one of them has more often; the space after a marker is what the
// canonical form adds.
std::optional<Kind> first_difference(const ReadBody& before, const ReadBody& after) {
  for (const Kind kind : source::all_kinds()) {
    if (kind == Kind::glued_marker) continue;
    const auto count = [kind](const ReadBody& body) {
      const auto found = body.findings.find(kind);
      return found == body.findings.end() ? 0 : found->second;
    };
    if (count(before) != count(after)) return kind;
  }
  return std::nullopt;
}

void report(const source::File& file, source::Span body, source::Message why,
            source::Diagnostics& diagnostics) {
  diagnostics.add(Kind::form_not_canonical, {file.path, {body.begin, body.begin}},
                  source::message("the text cannot be put into canonical form"), std::move(why));
}

}  // namespace

ContentForm content_form(const source::File& file) {
  source::Diagnostics unused;
  const auto front = source::read_front_matter(file, unused);
  if (front && front->mapping.find("type") != nullptr) return ContentForm::act;
  const bool among_documents = ("/" + file.path).find("/documents/") != std::string::npos;
  return among_documents ? ContentForm::document : ContentForm::page;
}

std::optional<std::string> format_content(const source::File& file, Grammar grammar,
                                          source::Diagnostics& diagnostics) {
  const auto front = source::read_front_matter(file, diagnostics);
  if (!front) return std::nullopt;
  const ReadBody before = read(file, front->body, grammar);
  source::File formatted = {file.path, file.text.substr(0, front->body.begin)};
  formatted.text += write_text(before.text, grammar);
  const source::Span body = {front->body.begin, static_cast<std::uint32_t>(formatted.text.size())};
  const ReadBody after = read(formatted, body, grammar);
  if (!act::same_wording(before.text, after.text)) {
    report(file, front->body, source::message("it would be read otherwise"), diagnostics);
    return std::nullopt;
  }
  if (const auto kind = first_difference(before, after)) {
    report(file, front->body,
           source::message("mend what {} reports as {}", source::in_quotes("bipgen check"),
                           source::code_of(*kind)),
           diagnostics);
    return std::nullopt;
  }
  return std::move(formatted.text);
}

}  // namespace bipgen::parsing
