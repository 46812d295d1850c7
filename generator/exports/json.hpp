// Open data: acts, structures and roles as JSON (design.md section 10; schemas in
// exports/schemas/).
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "calendar/date.hpp"
#include "history/units.hpp"
#include "organization/roles.hpp"
#include "organization/structure.hpp"
#include "timeline/text_history.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::exports {

// dane/akty/<slug>.json. Indented by 2, keys in a fixed order, UTF-8 not escaped, ends with "\n".
// The text is that of `today`, as its page shows it; `history` is nullptr for an act that nothing
// amends.
std::string act_json(const timeline::Entry& entry, const timeline::TextHistory* history,
                     calendar::Date today);

// An array of {id, level, label, citation, lead, children, closing}, as in act_json: of a tree that
// stands by itself, such as new wording.
std::string provisions_json(const std::vector<act::Provision>& provisions);

// dane/struktura/<date>.json. Its acts: the one that states the structure, then those whose changes
// of its text begin with it.
std::string structure_json(const history::DatedStructure& dated);

// dane/role.json.
std::string roles_json(const std::vector<organization::Role>& roles);

}  // namespace bipgen::exports
