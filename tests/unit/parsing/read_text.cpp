#include "read_text.hpp"

#include "act/lookup.hpp"
#include "parsing/write_text.hpp"

namespace bipgen::parsing {

ReadText read(const std::string& body, Grammar grammar) {
  const source::File file{"test.md", body};
  ReadText result;
  result.text =
      parse_text(file, {0, static_cast<std::uint32_t>(body.size())}, grammar, result.diagnostics);
  return result;
}

std::vector<std::string> outline(const act::Text& text) {
  std::vector<std::string> citations;
  act::walk(text, [&citations](const act::Provision&, const act::Citation& citation) {
    citations.push_back(act::print(citation));
  });
  return citations;
}

std::string words_at(const act::Text& text, const std::string& citation) {
  const auto parsed = act::parse_citation(citation);
  const act::Provision* provision = parsed ? act::resolve(text, *parsed) : nullptr;
  if (!provision) return "nothing";
  const std::string closing = act::joined_paragraphs(provision->closing);
  return act::joined_paragraphs(provision->lead) + (closing.empty() ? "" : "|" + closing);
}

std::vector<std::string> findings(const std::string& body, Grammar grammar) {
  ReadText result = read(body, grammar);
  result.diagnostics.sort();
  const source::Lines lines(body);
  std::vector<std::string> found;
  for (const source::Diagnostic& finding : result.diagnostics.all()) {
    const source::Position at = lines.position(finding.where.span.begin);
    found.push_back(std::string(source::code_of(finding.kind)) + " " + std::to_string(at.line) +
                    ":" + std::to_string(at.column) + " " + finding.message.english() +
                    (finding.hint.empty() ? "" : " (" + finding.hint.english() + ")"));
  }
  return found;
}

std::string rewritten(const std::string& body, Grammar grammar) {
  return write_text(read(body, grammar).text, grammar);
}

}  // namespace bipgen::parsing
