#include "drafted.hpp"

#include "drafting/write_amendment.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/write_text.hpp"

namespace bipgen::drafting {

act::Text text_of(std::string_view body) {
  const source::File file{"akt.md", std::string(body)};
  source::Diagnostics unused;
  return parsing::parse_text(file, {0, static_cast<std::uint32_t>(file.text.size())},
                             parsing::Grammar::act, unused);
}

Drafted drafted(std::string_view before, std::string_view after) {
  const act::Text old = text_of(before);
  const act::Text now = text_of(after);
  source::Diagnostics findings;
  Drafted result;
  result.draft = draft_amendment({old, "w sprawie prób", "old.md"},
                                 {now, "w sprawie prób", "new.md"}, findings);
  const auto add_line = [](std::string& lines, const std::string& line) {
    lines += (lines.empty() ? "" : "\n") + line;
  };
  for (const amending::Instruction& instruction : result.draft.instructions) {
    add_line(result.operations,
             (instruction.of.annex ? print(*instruction.of.annex) + ": " : std::string()) +
                 print(instruction.operation));
  }
  for (const source::Diagnostic& finding : findings.all()) {
    add_line(result.findings, std::string(source::code_of(finding.kind)) + " " +
                                  finding.where.path + ": " + finding.message.english());
  }
  return result;
}

std::string amendment(std::string_view before, std::string_view after) {
  act::Heading heading;
  heading.id.number = "12/2024";
  heading.date = calendar::Date::from_iso("2024-03-01");
  heading.title = "w sprawie prób";
  const Draft draft = drafted(before, after).draft;
  const std::string text = parsing::write_text(
      write_amendment(draft, {heading, "Burmistrza Miasta Przykładowo"}), parsing::Grammar::act);
  const std::size_t begin = text.find("§ 1. ");
  const std::size_t end = text.find("\n\n§ 2. Zarządzenie wchodzi");
  return begin == std::string::npos ? text : text.substr(begin + 6, end - begin - 6);
}

}  // namespace bipgen::drafting
