// Links to the pages of partial knowledge: what amending acts say of structures whose base is not
// held.
#pragma once

#include <string>
#include <string_view>

#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// The address of a fragment of the site.
std::string fragment_path(const Site& site, const timeline::Fragment& fragment);

// {href, label} of all of them.
templates::List fragment_links(const Site& site, std::string_view from);

// Of those that the act states or whose base it is.
templates::List fragment_links(const Site& site, std::string_view from, const act::ActId& act);

}  // namespace bipgen::pages
