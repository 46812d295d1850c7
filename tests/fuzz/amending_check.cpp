// Any bytes as an act that amends a small one, and as the new text of that act.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "act/lookup.hpp"
#include "amending/apply.hpp"
#include "amending/read_instructions.hpp"
#include "drafting/draft.hpp"
#include "drafting/write_amendment.hpp"
#include "fuzz/checks.hpp"
#include "fuzz/text_properties.hpp"
#include "parsing/references.hpp"
#include "source/load.hpp"

namespace bipgen::fuzz {

namespace {

constexpr std::string_view base =
    "## Rozdział 1. Przepisy ogólne\n\n"
    "§ 1. Urząd działa w mieście. Urząd jest jednostką miasta.\n\n"
    "§ 2. 1. Do zadań należy:\n\n1) planowanie;\n\n2) nadzór:\n\n    a) wewnętrzny,\n\n"
    "    b) zewnętrzny:\n\n        – stały,\n\n        – doraźny;\n\n3) promocja.\n\n"
    "2. Urząd ma siedzibę.\n\n"
    "## Rozdział 2. Przepisy końcowe\n\n"
    "§ 3. Urząd sporządza:\n\n1) plan,\n\n2) raport\n\n– w terminie 3 dni.\n\n"
    "§ 4. (uchylony)\n\n§ 5. Zarządzenie wchodzi w życie z dniem podpisania.\n\n"
    "## Załącznik nr 1. Regulamin\n\n§ 1. Regulamin określa zasady.\n\n§ 2. Zasady są proste.\n";

act::Text text_of(const source::File& file, source::Diagnostics& diagnostics) {
  return parsing::parse_text(file, {0, static_cast<std::uint32_t>(file.text.size())},
                             parsing::Grammar::act, diagnostics);
}

const act::Text& base_text() {
  static const act::Text text = [] {
    source::Diagnostics unused;
    return text_of({"base.md", std::string(base)}, unused);
  }();
  return text;
}

bool begins_with(const act::Citation& longer, const act::Citation& shorter) {
  return shorter.steps.size() <= longer.steps.size() &&
         std::equal(shorter.steps.begin(), shorter.steps.end(), longer.steps.begin());
}

// Where instructions that were applied may have changed something; the whole text when one of them
// says so, or gives units other numbers, or takes away a chapter with what stands in it.
bool may_change_anything(const amending::Amended& amended,
                         const std::vector<amending::Instruction>& instructions) {
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    if (!amended.outcomes[i].applied) continue;
    for (const amending::Place& place : amending::places_of(instructions[i].operation)) {
      const auto& steps = place.range.first.steps;
      if (steps.empty() || act::is_heading(steps.back().level)) return true;
    }
  }
  return std::any_of(amended.events.begin(), amended.events.end(), [](const auto& event) {
    return event.kind == amending::EventKind::renumbered;
  });
}

void check_untouched(const act::Text& before, const amending::Amended& amended,
                     const std::vector<amending::Instruction>& instructions) {
  if (may_change_anything(amended, instructions)) return;
  act::walk(before, [&amended](const act::Provision& provision, const act::Citation& citation) {
    for (const amending::ProvisionEvent& event : amended.events) {
      if (begins_with(citation, event.provision) || begins_with(event.provision, citation)) return;
    }
    const act::Provision* now = act::resolve(amended.text, citation);
    require(now && act::joined_paragraphs(now->lead) == act::joined_paragraphs(provision.lead),
            "words of an untouched provision changed");
  });
}

void check_amendment(const act::Text& own, const source::File& file) {
  source::Diagnostics diagnostics;
  const auto instructions =
      amending::read_instructions(own, file.path, parsing::find_acts, diagnostics);
  const amending::Amended amended =
      amending::apply(base_text(), instructions, {{}, own, file.path, {}}, diagnostics);
  check_spans(diagnostics, file);
  require(amended.outcomes.size() == instructions.size(), "an instruction without outcome");
  for (const amending::Outcome& outcome : amended.outcomes) {
    require(!outcome.applied || outcome.refusal.empty(), "an instruction both refused and applied");
  }
  if (amended.events.empty()) {
    require(amended.title || act::same_wording(amended.text, base_text()),
            "a change without event");
  }
  check_citations(amended.text);
  check_untouched(base_text(), amended, instructions);
}

void check_draft(const act::Text& after) {
  source::Diagnostics diagnostics;
  const drafting::Draft draft =
      drafting::draft_amendment({base_text(), {}, "base.md"}, {after, {}, "fuzz.md"}, diagnostics);
  act::Text own;
  own.annexes = draft.annexes;
  const amending::Amended amended =
      amending::apply(base_text(), draft.instructions, {{}, own, {}, {}}, diagnostics);
  for (const amending::Outcome& outcome : amended.outcomes) {
    require(outcome.applied, "a drafted instruction does not apply");
  }
  drafting::write_amendment(draft, {});
}

}  // namespace

void check_amending(std::string_view bytes) {
  source::Diagnostics diagnostics;
  const auto file = source::to_file("fuzz.md", std::string(bytes), diagnostics);
  if (!file) return;
  const act::Text text = text_of(*file, diagnostics);
  check_amendment(text, *file);
  check_draft(text);
}

}  // namespace bipgen::fuzz
