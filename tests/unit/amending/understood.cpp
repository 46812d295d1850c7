#include "understood.hpp"

#include "amending/read_instructions.hpp"
#include "parsing/plain_act.hpp"
#include "parsing/references.hpp"

namespace bipgen::amending {

Understanding understand(std::string_view text) {
  const source::File file{"akt.txt", std::string(text)};
  Understanding result;
  source::Diagnostics unused;
  const act::Text parsed = parsing::parse_plain_act(file, unused);
  result.instructions =
      read_instructions(parsed, file.path, parsing::find_acts, result.diagnostics);
  return result;
}

std::string understood(std::string_view text) {
  const Understanding result = understand(text);
  std::string out;
  const auto add_line = [&out](std::string_view line) {
    if (!out.empty()) out += '\n';
    out += line;
  };
  for (const Instruction& instruction : result.instructions) {
    add_line(print(instruction.operation));
  }
  for (const source::Diagnostic& diagnostic : result.diagnostics.all()) {
    add_line(source::code_of(diagnostic.kind));
  }
  return out;
}

}  // namespace bipgen::amending
