// Open data: acts and structures as JSON (design.md section 10; schemas in exports/schemas/).
#pragma once

#include <string>

#include "calendar/date.hpp"
#include "organization/structure.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::exports {

// dane/akty/<slug>.json. Indented by 2, keys in a fixed order, UTF-8 not escaped, ends with "\n".
std::string act_json(const timeline::Entry& entry);

// dane/struktura/<date>.json.
std::string structure_json(const organization::Structure& structure, calendar::Date date);

}  // namespace bipgen::exports
