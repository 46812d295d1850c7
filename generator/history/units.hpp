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

// Structures in order of date, of one office or of several: units of different offices are never
// the same. Units in the order of the newest structure that has them, newest structure first. A
// unit that is missing from a structure has ended: one of the same name later is another. Where one
// structure has several units of one name, what they are part of must be the same unit as well. An
// earlier unit keeps its slug whatever comes later, so that addresses last.
std::vector<Unit> find_units(const std::vector<DatedStructure>& structures);

}  // namespace bipgen::history
