// What one structure says of a unit, each fact with its provision, as values for templates.
#pragma once

#include <string_view>

#include "pages/unit_life.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// For the partial "unit_facts": name, kind, code, component_of, reports_to, parts, posts,
// relations.
templates::Object unit_facts(const Site& site, std::string_view from, const LifeState& state);

// {href, label, code, code_href} of a unit, post or outsider of a structure, for the partial
// "unit_party". Codes lead to their pages.
templates::Object coded_party(const Site& site, std::string_view from, std::size_t structure,
                              std::string_view id);

}  // namespace bipgen::pages
