// Structures and lasting units as outlines that a reader can check against the law.
#pragma once

#include <string>
#include <vector>

#include "history/units.hpp"
#include "organization/coverage.hpp"
#include "organization/structure.hpp"

namespace bipgen::testing {

// Office, units, posts, outsiders, relations, each fact with its citation in brackets; of tasks
// their number and which have parts.
std::string dump_structure(const organization::Structure& structure);

// The tasks themselves, unit by unit, then the common duties.
std::string dump_tasks(const organization::Structure& structure);
// What of the act the structure does not know.
std::string dump_coverage(const organization::Coverage& coverage);

// One unit per block: its slug, then a line for each structure that has it.
std::string dump_units(const std::vector<history::Unit>& units,
                       const std::vector<history::DatedStructure>& structures);

// A line for each structure: from when until when it holds, of which act and changed by which, and
// from when on it is incomplete.
std::string dump_dates(const std::vector<history::DatedStructure>& structures);

}  // namespace bipgen::testing
