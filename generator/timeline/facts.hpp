// What one act says of time and of other acts, read from its text. The acts of a body are read
// independently of each other (and in parallel); timeline.hpp joins them.
#pragma once

#include <optional>
#include <vector>

#include "act/act.hpp"
#include "act/reference.hpp"
#include "calendar/date.hpp"
#include "source/diagnostics.hpp"

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

// How the beginning of validity is said (ZTP § 45, § 51, and "z dniem podpisania" of practice).
struct EntryIntoForce {
  enum class Rule {
    unknown,
    stated,              // front matter
    day_of_signing,      // "z dniem podpisania", "z dniem podjęcia"
    on_date,             // "z dniem 28 lipca 2025 r."
    on_announcement,     // "z dniem ogłoszenia": the day is not in the act
    after_announcement,  // "po upływie 14 dni od dnia ogłoszenia": likewise
  } rule = Rule::unknown;
  std::optional<calendar::Date> on;  // of stated, on_date; of day_of_signing: the act's date
  int days = 0;                      // of after_announcement
  std::optional<calendar::Date> effective_from;  // "z mocą od dnia …"
  act::Citation citation;
  source::Span span;
};

struct ActFacts {
  EntryIntoForce beginning;
  std::vector<Effect> effects;  // in reading order: title, preamble, provisions
};

// Pure. Reported: an entry into force that is not understood or missing, a date in front matter
// that contradicts the text. An act that is not held has no facts.
ActFacts read_facts(const act::Act& act, source::Diagnostics& diagnostics);

}  // namespace bipgen::timeline
