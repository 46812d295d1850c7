// The difference of two structures as text for a terminal: what the page of the step says.
#pragma once

#include <string>

#include "pages/site.hpp"

namespace bipgen::pages {

// Lines of any length, ending with "\n"; in the site's language. What did not happen has no part.
std::string change_text(const Site& site, const history::Step& step);

}  // namespace bipgen::pages
