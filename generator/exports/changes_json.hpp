// Open data: what changed between two structures (design.md section 10; the schema is
// exports/schemas/changes.schema.json).
#pragma once

#include <string>
#include <vector>

#include "history/steps.hpp"

namespace bipgen::exports {

// dane/zmiany/<from>_<to>.json. `gap`: acts between the two whose text is not held, in order of
// time. Indented by 2, keys in a fixed order, UTF-8 not escaped, ends with "\n".
std::string changes_json(const history::DatedStructure& before,
                         const history::DatedStructure& after, const history::Step& step,
                         const std::vector<act::ActId>& gap);

}  // namespace bipgen::exports
