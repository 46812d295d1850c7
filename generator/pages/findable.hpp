// The parts of the list of what can be found, one file each. Internal to pages/.
#pragma once

#include <string>
#include <vector>

#include "pages/site.hpp"
#include "pages/wording.hpp"
#include "search/page.hpp"

namespace bipgen::pages {

void add_findable_acts(const Site& site, std::vector<search::Findable>& all);
void add_findable_units(const Site& site, std::vector<search::Findable>& all);

search::Status status_of(Validity validity);

// Adds a key unless it is empty.
void add_key(std::string key, std::vector<std::string>& keys);

}  // namespace bipgen::pages
