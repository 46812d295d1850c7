// The life of a unit as a list in words: where it is first met, each step with its events and their
// evidence, what is not known in between, and what came of it; values for templates.
#pragma once

#include <string_view>

#include "pages/unit_life.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// The list in order of time, for the partial "life_item": {first, gap, step, …}.
templates::List life_items(const Site& site, std::string_view from, const UnitLife& life);

// Acts that stood between structures of the unit's life and are not held: {label, href, before,
// after}; for the notice at the top of its page.
templates::List life_gaps(const Site& site, std::string_view from, const UnitLife& life);

// Names and codes that the unit bore before its state at `shown` (an index into its states), the
// newest first: {name, code, code_href, in_structure}.
templates::List earlier_names(const Site& site, std::string_view from, const UnitLife& life,
                              std::size_t shown);

// Who carries on what an ended unit did, as far as is known: parties; empty for one that stands.
templates::List successors(const Site& site, std::string_view from, const UnitLife& life);

}  // namespace bipgen::pages
