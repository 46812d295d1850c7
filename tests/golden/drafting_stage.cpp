#include "golden/drafting_stage.hpp"

#include <cstdint>
#include <map>
#include <utility>

#include "amending/apply.hpp"
#include "amending/read_instructions.hpp"
#include "drafting/check_draft.hpp"
#include "drafting/draft.hpp"
#include "drafting/write_amendment.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/references.hpp"
#include "parsing/write_text.hpp"

namespace bipgen::golden {

testing::FileTree run_drafting(const Input& input, source::Diagnostics& diagnostics) {
  std::map<std::string, act::Act> acts;
  for (const source::File& file : input.files) {
    if (auto act = parsing::parse_act(file, "Burmistrz Miasta Przykładowo", diagnostics)) {
      acts[std::filesystem::path(file.path).stem().string()] = std::move(*act);
    }
  }
  const act::Act& before = acts["before"];
  const act::Act& after = acts["after"];
  const drafting::Draft draft =
      drafting::draft_amendment({before.text, before.heading.title, before.path},
                                {after.text, after.heading.title, after.path}, diagnostics);
  const drafting::AmendedAct amended{before.heading,
                                     drafting::organ_in_genitive(before.heading.issuer)};
  const act::Text text = drafting::write_amendment(draft, amended);
  const source::File file{"draft.md", drafting::amendment_file(text, amended)};
  drafting::check_draft(draft, file, diagnostics);
  const source::File body{file.path, parsing::write_text(text, parsing::Grammar::act)};
  const act::Text read = parsing::parse_text(
      body, {0, static_cast<std::uint32_t>(body.text.size())}, parsing::Grammar::act, diagnostics);
  const auto instructions =
      amending::read_instructions(read, body.path, parsing::find_acts, diagnostics);
  const amending::Amended result =
      amending::apply(before.text, instructions, {{}, read, body.path, {}}, diagnostics);
  return {{"draft.md", file.text},
          {"amended.md", parsing::write_text(result.text, parsing::Grammar::act)}};
}

}  // namespace bipgen::golden
