// A lasting unit through all structures of its office, as values: its states, what happened to it
// between them and with whom, and what is not known about that. Plain values that point into the
// site; knows no words of the interface.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "calendar/period.hpp"
#include "pages/site.hpp"

namespace bipgen::pages {

// The unit as it is in one structure (index into Site::structures).
struct LifeState {
  std::size_t structure = 0;
  const organization::UnitState* state = nullptr;
};

// What one change of a step was to the unit.
struct LifeEvent {
  const history::Step* step = nullptr;
  const history::Change* change = nullptr;
  history::Role role = history::Role::continues;
  std::vector<history::Participant> partners;  // the others, in the order of the change
};

// The passage from one structure of the office to the next that has, or should have, the unit.
struct LifeStep {
  const history::Step* step = nullptr;
  // Nothing can have stood between the two structures: the earlier ended the day the later began.
  bool direct = false;
  bool continues = false;         // the unit stands on both sides
  std::vector<LifeEvent> events;  // none: continues as it was, or nothing is known
};

struct UnitLife {
  std::vector<LifeState> states;  // in order of time; empty for a unit of no structure
  std::vector<LifeStep> steps;    // in order of time: to each state but what is first known, and
                                  // from the last one to the structure that lacks the unit
  calendar::Moment began;         // the first day; of what is first known only the bound
  std::optional<calendar::Moment> ended;  // the first day without it; empty: it still stands
  // The oldest structure of its office has it: nothing is known of what was before.
  bool first_known = false;
};

UnitLife life_of(const Site& site, const history::Unit& unit);

// Whether the earlier structure is known to have ended when the later began, with no act between.
bool is_direct(const Site& site, const history::Step& step);

// The day from which what the later structure has and the earlier has not is so.
calendar::Moment moment_of(const Site& site, const history::Step& step);

// Whether tasks or units passed on between the participants. Relations and reused codes pass
// nothing.
bool passes_on(const history::Change& change);

// The structure that knows a participant and its id there: the later, but for what ends.
struct Seat {
  std::size_t structure = 0;
  std::string id;
  bool operator==(const Seat&) const = default;
};
Seat seat_of(const history::Step& step, const history::Participant& participant);

}  // namespace bipgen::pages
