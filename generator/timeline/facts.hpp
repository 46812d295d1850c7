// What one act says of time and of other acts, read from its text. The acts of a body are read
// independently of each other (and in parallel); timeline.hpp joins them.
#pragma once

#include <vector>

#include "act/act.hpp"
#include "act/reference.hpp"
#include "amending/instruction.hpp"
#include "source/diagnostics.hpp"
#include "timeline/entry_into_force.hpp"

namespace bipgen::timeline {

enum class EffectKind {
  legal_basis,  // "Na podstawie …"
  amends,   // "W zarządzeniu nr … wprowadza się następujące zmiany"; also a repeal of a part
  repeals,  // "Traci moc zarządzenie nr …"
  cites,    // named otherwise
};

// One act doing something to another, and the provision that does it.
struct Effect {
  EffectKind kind = EffectKind::cites;
  act::ActId from;
  act::ActReference to;    // as the text names it
  act::Citation citation;  // where in `from`; empty: the preamble or the title
};

struct ActFacts {
  EntryIntoForce beginning;
  std::vector<PartialEntry> partial;  // what of it begins on another day
  bool parts_unknown = false;         // see Beginnings
  std::vector<Effect> effects;        // in reading order: title, preamble, provisions
  std::vector<amending::Instruction> instructions;
  // Provisions that amend in words that are not understood.
  std::vector<act::Citation> not_understood;
};

// Pure. Reported: what EntryReader and amending::read_instructions report. An act that is not held
// has no facts.
ActFacts read_facts(const act::Act& act, source::Diagnostics& diagnostics);

}  // namespace bipgen::timeline
