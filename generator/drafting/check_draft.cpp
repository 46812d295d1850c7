#include "drafting/check_draft.hpp"

#include <algorithm>

#include "amending/read_instructions.hpp"
#include "drafting/write_amendment.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/references.hpp"

namespace bipgen::drafting {

using source::message;

namespace {

// As the editor will fill the blanks in: an act is not recognized without its organ. Of the same
// length, so that places stay.
std::string filled_in(std::string text) {
  constexpr std::string_view organ = "Prezydenta Rady";
  static_assert(organ.size() == blank.size());
  for (std::size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at)) {
    text.replace(at, blank.size(), organ);
  }
  return text;
}

}  // namespace

void check_draft(const Draft& draft, const source::File& written,
                 source::Diagnostics& diagnostics) {
  const source::File file{written.path, filled_in(written.text)};
  // The front matter lacks what has to be filled in.
  const std::size_t fence = file.text.find("\n---\n");
  const source::Span body{static_cast<std::uint32_t>(fence == std::string::npos ? 0 : fence + 5),
                          static_cast<std::uint32_t>(file.text.size())};
  source::Diagnostics unused;
  const act::Text text = parsing::parse_text(file, body, parsing::Grammar::act, unused);
  const auto read = amending::read_instructions(text, file.path, parsing::find_acts, unused);
  const auto report = [&](source::Span span, const source::Message& seen) {
    diagnostics.add(source::Kind::draft_not_read_back, {file.path, span}, seen,
                    message("look over this sentence of the draft"));
  };
  const std::size_t both = std::min(read.size(), draft.instructions.size());
  for (std::size_t i = 0; i < both; ++i) {
    if (same_instruction(read[i], draft.instructions[i])) continue;
    report(read[i].span,
           message("meant to {}, read as {}", message_of(draft.instructions[i].operation),
                   message_of(read[i].operation)));
  }
  if (read.size() != draft.instructions.size()) {
    report(body,
           message("{} changes are meant and {} are read", draft.instructions.size(), read.size()));
  }
}

}  // namespace bipgen::drafting
