#include "amending/apply.hpp"

#include "amending/apply_words.hpp"
#include "amending/effects.hpp"
#include "amending/taints.hpp"
#include "amending/text_edits.hpp"

namespace bipgen::amending {

namespace {

using act::Level;
using act::Provision;
using source::message;

struct Applier {
  act::Text& text;
  const AmendingAct& by;

  Effect operator()(const Replace& it) const { return apply_replacement(text, it, by); }
  Effect operator()(const Add& it) const { return apply_addition(text, it, by); }
  Effect operator()(const Repeal& it) const { return apply_repeal(text, it); }
  Effect operator()(const Renumber& it) const { return apply_numbers(text, it); }
  Effect operator()(const NumberContent& it) const { return apply_numbers(text, it); }
  Effect operator()(const AddFootnote& it) const { return apply_footnote(text, it); }
  Effect operator()(const RepealActs&) const { return {}; }
  Effect operator()(const LimitValidity& it) const { return apply_lapse(text, it); }

  template <class WordOperation>
  Effect operator()(const WordOperation& it) const {
    WordsResult result = apply_words(text, it, by.analyze);
    Effect effect;
    effect.refusal = std::move(result.refusal);
    effect.replaced = result.replaced;
    effect.forms = std::move(result.forms);
    effect.doubts = std::move(result.doubts);
    effect.unstated = std::move(result.unstated);
    effect.stated_in_vain = result.stated_in_vain;
    for (act::Citation& citation : result.changed) {
      effect.changed.emplace_back(std::move(citation), EventKind::words_changed);
    }
    return effect;
  }
};

// Tirets are cited by their place.
void count_dashes(std::vector<Provision>& list) {
  int tirets = 0;
  int deeper = 0;
  for (Provision& provision : list) {
    if (provision.level == Level::tiret) provision.label = act::Label(std::to_string(++tirets));
    if (provision.level == Level::podwojne_tiret) {
      provision.label = act::Label(std::to_string(++deeper));
    }
    count_dashes(provision.children);
  }
}

// The annex that is amended, as a text of its own: its §§ number themselves. nullptr when the act
// has none such.
Provision* amended_annex(act::Text& text, const AmendedText& of) {
  if (of.annex->steps.back().label.empty() && text.annexes.size() == 1)
    return &text.annexes.front();
  const Found found = find(text, *of.annex);
  return found ? &*found : nullptr;
}

Effect apply_one(act::Text& text, const Instruction& instruction, const AmendingAct& by) {
  if (!instruction.of.annex) {
    Effect effect = std::visit(Applier{text, by}, instruction.operation);
    count_dashes(text.provisions);
    return effect;
  }
  Provision* annex = amended_annex(text, instruction.of);
  if (!annex) return refused(message("{} is not held", act::print(*instruction.of.annex)));
  const act::Step step{annex->level, annex->label};
  act::Text inner;
  inner.provisions = std::move(annex->children);
  inner.footnotes = std::move(text.footnotes);
  Effect effect = std::visit(Applier{inner, by}, instruction.operation);
  count_dashes(inner.provisions);
  annex->children = std::move(inner.provisions);
  // "tytuł Regulaminu" is the annex's own.
  if (effect.title) annex->title = std::move(*effect.title);
  effect.title.reset();
  text.footnotes = std::move(inner.footnotes);
  for (auto& [citation, kind] : effect.changed) {
    citation.steps.insert(citation.steps.begin(), step);
  }
  for (auto& [now, formerly] : effect.renumbered) {
    now.steps.insert(now.steps.begin(), step);
    formerly.steps.insert(formerly.steps.begin(), step);
  }
  return effect;
}

bool changes_no_text(const Operation& operation) {
  const auto* limit = std::get_if<LimitValidity>(&operation);
  return std::holds_alternative<RepealActs>(operation) ||
         (limit != nullptr && limit->places.empty());
}

std::string quoted(const std::string& words) {
  return "„" + words + "”";
}

// What the editor can write where the forms of words are not certain.
source::Message statement(const Instruction& instruction, const std::vector<std::string>& forms) {
  std::string pairs;
  for (const std::string& form : forms) {
    pairs += (pairs.empty() ? "\"" : ", \"") + form + "\": \"…\"";
  }
  return message(
      "the front matter can state it: {}",
      "instructions: [{at: \"" + act::print(instruction.citation) + "\", forms: {" + pairs + "}}]");
}

void report_refusal(const Instruction& instruction, const Effect& effect, const AmendingAct& by,
                    source::Diagnostics& diagnostics) {
  const source::Kind kind = effect.stated_in_vain ? source::Kind::stated_form_not_found
                                                  : source::Kind::instruction_not_applied;
  source::Diagnostic& found = diagnostics.add(
      kind, {by.path, instruction.span},
      message("not applied: {}", message_of(instruction.operation)), effect.refusal);
  for (const source::Message& doubt : effect.doubts) found.notes.push_back({doubt, {}});
  if (!effect.unstated.empty()) {
    found.notes.push_back({statement(instruction, effect.unstated), {}});
  }
}

// § 88 does not say which forms there are: the editor should see them.
void report_forms(const Instruction& instruction, const std::vector<ReplacedForm>& forms,
                  const AmendingAct& by, source::Diagnostics& diagnostics) {
  if (forms.empty()) return;
  source::Diagnostic& found = diagnostics.add(
      source::Kind::forms_replaced, {by.path, instruction.span},
      message("applied to each grammatical form: {}", message_of(instruction.operation)));
  for (const ReplacedForm& form : forms) {
    const std::string change =
        quoted(form.found) + (form.by.empty() ? "" : " → " + quoted(form.by));
    found.notes.push_back({message("{}, times: {}", change, form.count), {}});
  }
}

}  // namespace

Amended apply(act::Text text, const std::vector<Instruction>& instructions, const AmendingAct& by,
              source::Diagnostics& diagnostics, std::vector<TaintedPlace> tainted) {
  Amended amended;
  amended.text = std::move(text);
  amended.tainted = std::move(tainted);
  for (const Instruction& instruction : instructions) {
    Outcome& outcome = amended.outcomes.emplace_back();
    if (changes_no_text(instruction.operation)) continue;
    act::Text attempt = amended.text;
    Effect effect = apply_one(attempt, instruction, by);
    outcome.refusal = effect.refusal;
    if (outcome.refusal.empty()) {
      outcome.refusal = taint_of(amended.text, instruction, amended.tainted);
      effect.refusal = outcome.refusal;
    }
    if (!outcome.refusal.empty()) {
      add_taints(amended.text, instruction, by, amended.tainted);
      report_refusal(instruction, effect, by, diagnostics);
      continue;
    }
    report_forms(instruction, effect.forms, by, diagnostics);
    outcome.forms = std::move(effect.forms);
    clear_taints(amended.text, instruction, amended.tainted);
    amended.text = std::move(attempt);
    outcome.applied = true;
    outcome.replaced = effect.replaced;
    if (effect.title) amended.title = std::move(effect.title);
    for (auto& [citation, kind] : effect.changed) {
      ProvisionEvent event{citation, kind, {by.id, instruction.citation, by.from}, {}};
      for (const auto& [now, formerly] : effect.renumbered) {
        if (now == citation) event.formerly = formerly;
      }
      amended.events.push_back(std::move(event));
    }
  }
  return amended;
}

}  // namespace bipgen::amending
