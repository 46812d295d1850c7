// From a code in a text to the one that it means there.
#pragma once

#include <string>
#include <string_view>

#include "act/reference.hpp"
#include "pages/site.hpp"

namespace bipgen::pages {

// From a page to what the code means in the text of an act: the page of the unit that bears it by
// this act; where the act gives it to nobody, to a post, or to several, the page of the code, which
// tells all who bore it. "" for a code that nobody is known to have borne.
std::string code_href_in_act(const Site& site, std::string_view from, const act::ActId& act,
                             std::string_view code);

}  // namespace bipgen::pages
