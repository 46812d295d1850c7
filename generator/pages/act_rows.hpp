// One row of a list of acts, for templates.
#pragma once

#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

templates::Object act_row(const Site& site, std::string_view from, const timeline::Entry& entry);

}  // namespace bipgen::pages
