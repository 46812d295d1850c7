// A text and the instructions that amend it -> the text as amended, strictly: what does not fit
// exactly is left as it was and reported. Knows nothing of days; whoever applies the instructions
// says from when they hold.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "amending/instruction.hpp"
#include "calendar/date.hpp"
#include "morphology/dictionary.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::amending {

// By what a provision became what it is.
struct Cause {
  act::ActId act;
  act::Citation provision;             // of the amending act
  std::optional<calendar::Date> from;  // the first day; empty: not known
};

enum class EventKind : std::uint8_t {
  added,
  worded,
  words_changed,
  repealed,
  renumbered,
  lapsed,  // "(utracił moc)"
};

struct ProvisionEvent {
  act::Citation provision;  // in the text after the instruction; empty: the title of the whole
  EventKind kind = EventKind::worded;
  Cause cause;
  std::optional<act::Citation> formerly;  // of what is renumbered: where its words stood before
};

// Words that were found in one grammatical form (ZTP § 88), and what stands there now.
struct ReplacedForm {
  std::string found;
  std::string by;  // empty: they were deleted
  int count = 0;

  bool operator==(const ReplacedForm&) const = default;
};

struct Outcome {
  bool applied = false;
  source::Message refusal;          // why not
  int replaced = 0;                 // how many times words were found
  std::vector<ReplacedForm> forms;  // of words in any form, in the order of the text
};

// A place of the text that is not certain any more, because an instruction for it was refused.
struct TaintedPlace {
  Place place;              // with its annex; an empty citation: the whole text
  Cause cause;              // the instruction that was refused
  bool words_only = false;  // it would have changed words; which units there are is certain
};

struct Amended {
  act::Text text;
  std::optional<std::string> title;    // the new one, when it was changed
  std::vector<ProvisionEvent> events;  // in the order of the instructions
  std::vector<Outcome> outcomes;       // one for each instruction
  std::vector<TaintedPlace> tainted;   // what is not certain after all of them
};

// The act whose instructions are applied.
struct AmendingAct {
  act::ActId id;
  const act::Text& text;  // for its annexes
  std::string path;       // for messages
  std::optional<calendar::Date> from;
  // Knows Polish words, for instructions on words in any grammatical form. Empty: only the forms
  // that are stated are known.
  morphology::Analyze analyze = {};
};

// Applies the instructions in order, each as a whole or not at all. An instruction is refused
// (B0904) when a place does not resolve to exactly one provision, when what it adds is there
// already or its neighbour is not, when its words or signs are not found or not as often as it
// says, and when it needs what is not held: an annex without text. So is one on words in any form
// when one of the forms found, or what replaces it, is not certain: then the notes of B0904 list
// each; a form that the editor states and that is not found is B0906. The forms that were replaced
// are listed in a note (B0905).
// Repealed units keep their place and number as "(uchylony)", "(uchylona)", "(uchylone)", those
// whose validity ends as "(utracił moc)" (ZTP § 106b). Instructions that do not change a text
// (repeals of acts, the end of a whole act) are passed over: not applied, no refusal.
//
// An instruction is also refused where an earlier one of the same run was, or one of those that
// left `tainted`, unless it gives the place wholly new words or repeals it: so nothing is built on
// what is not certain. Words that are changed wherever they stand are changed all the same. Give
// the result's `tainted` to the next run on its text.
Amended apply(act::Text text, const std::vector<Instruction>& instructions, const AmendingAct& by,
              source::Diagnostics& diagnostics, std::vector<TaintedPlace> tainted = {});

}  // namespace bipgen::amending
