// The state of a lasting unit that stands for it, and whether that is one of today.
#pragma once

#include "pages/unit_life.hpp"

namespace bipgen::pages {

// A unit with the state that its page shows first: today's; of one that is gone, the last; of one
// that is still to come, the first.
struct ShownUnit {
  enum class Time { current, former, future };

  UnitLife life;
  std::size_t at = 0;  // index into life.states
  Time time = Time::current;

  const LifeState& state() const { return life.states[at]; }
};

// The unit must stand in some structure.
ShownUnit shown_unit(const Site& site, const history::Unit& unit);

}  // namespace bipgen::pages
