// From a state of a unit in one structure to the page of the lasting unit.
#pragma once

#include <string>
#include <string_view>

#include "pages/site.hpp"

namespace bipgen::pages {

// The index of a structure in the site's list.
std::size_t index_of(const Site& site, const history::DatedStructure& structure);

// The unit that appears there under that id; nullptr for posts, outsiders and unknown ids.
const history::Unit* unit_of(const Site& site, std::size_t structure, std::string_view state_id);

// The link from a page; empty when there is no unit of that id.
std::string unit_href(const Site& site, std::string_view from, std::size_t structure,
                      std::string_view state_id);

// The office that the structure is of.
const Office& office_of(const Site& site, std::size_t structure);

// The structure of the office that is in force today, or the newest one that is not of the future;
// nullptr when all are.
const history::DatedStructure* structure_of_today(const Site& site, const Office& office);

// What is added to the date where it alone does not tell the structures apart: "/biuro-probne"
// where several offices have one of that day, with the act where one office has two. Else "".
std::string office_part(const Site& site, const history::DatedStructure& dated);

// "struktura/2025-07-28/index.html"; where several offices have one of that day,
// "struktura/2025-07-28/biuro-probne/index.html".
std::string structure_path(const Site& site, const history::DatedStructure& dated);
// The same for "dane/struktura/….json".
std::string structure_data_path(const Site& site, const history::DatedStructure& dated);

// A post that is a unit, or leads one, is shown as the unit.
bool is_shown_as_unit(const organization::Structure& structure, const organization::Post& post);

// The id of a post in the list of its structure: "stanowisko-i-zastepca-dyrektora".
std::string post_anchor(const organization::Post& post);

// The name of a unit, post or outsider of the structure; the id itself when it is none of them.
std::string name_in(const organization::Structure& structure, std::string_view id);

}  // namespace bipgen::pages
