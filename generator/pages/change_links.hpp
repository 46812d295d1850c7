// Which pairs of structures have a page that compares them, and its address.
#pragma once

#include <string>
#include <vector>

#include "pages/site.hpp"

namespace bipgen::pages {

// Fills Site::distant_steps. To be called once structures, steps, units and offices stand.
void add_distant_steps(Site& site, const history::ForEach& for_each = history::for_each_in_turn);

// Every step that has a page: of each office those between neighbours, then those between each
// structure and today's. Pointers into the site.
std::vector<const history::Step*> shown_steps(const Site& site);

// The step that leads to the structure (from it) in its office; nullptr for none.
const history::Step* step_to(const Site& site, std::size_t structure);
const history::Step* step_from(const Site& site, std::size_t structure);

// The page that compares the two structures, whichever is the earlier; nullptr when there is none.
const history::Step* step_of(const Site& site, std::size_t one, std::size_t other);

// "struktura/zmiany/2022-06-23_2025-07-28/index.html"; with the office, and the acts, where the
// dates alone do not tell, as in structure_path.
std::string change_path(const Site& site, const history::Step& step);
// The same for "dane/zmiany/….json".
std::string change_data_path(const Site& site, const history::Step& step);

}  // namespace bipgen::pages
