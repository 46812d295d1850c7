// Lasting units: the states of consecutive structures that are one unit.
#pragma once

#include <string>
#include <vector>

#include "calendar/period.hpp"
#include "organization/structure.hpp"

namespace bipgen::history {

// A structure and the time for which it is known to hold.
struct DatedStructure {
  calendar::Date date;  // from which
  calendar::Period in_force;
  organization::Structure structure;
  // Of a consolidated text: the acts whose changes begin with it, in order. Empty: the text as
  // issued.
  std::vector<act::ActId> amended_by = {};
  // From this day on changes of the text should hold that could not be made.
  std::optional<calendar::Date> incomplete_from = {};
};

struct UnitAppearance {
  std::size_t structure = 0;  // index into the structures
  std::string state_id;       // UnitState::id there
  bool operator==(const UnitAppearance&) const = default;
};

struct Unit {
  std::string slug;  // for its address: of the first name; made unique with the code, then the year
  std::vector<UnitAppearance> appearances;  // in order of time
};

struct Step;

// Structures in order of date, of one office or of several, and the steps between neighbours; what
// no step continues is a unit of its own, so one of the same name later is another. Units in the
// order of the newest structure that has them, newest structure first. An earlier unit keeps its
// slug whatever comes later, so that addresses last.
std::vector<Unit> find_units(const std::vector<DatedStructure>& structures,
                             const std::vector<Step>& steps);

}  // namespace bipgen::history
