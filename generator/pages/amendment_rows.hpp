// What amending provisions do, one row for each, seen from the act that amends and from the one
// that is amended.
#pragma once

#include <set>

#include "pages/text_view.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// What the act does to the texts of others, in reading order, for the page at `from`: {provision,
// does, places, tail, act, title, when, in_text, state, why, doubt}. None for an act that amends
// nothing.
templates::List amending_rows(const Site& site, std::string_view from, const timeline::Entry& by);

// The acts that these rows speak of.
std::set<act::ActId> amended_by(const Site& site, const timeline::Entry& by);

// What others do to the text of the act, by the amended provision.
templates::List amended_rows(const Site& site, std::string_view from,
                             const timeline::Entry& amended);

// What should be in the shown text, or may have to be, and is not.
templates::List outstanding_rows(const TextView& view);

}  // namespace bipgen::pages
