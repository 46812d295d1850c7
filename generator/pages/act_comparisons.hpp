// Links to the pages that compare two successive acts, and what these compare.
#pragma once

#include <string>
#include <string_view>

#include "pages/site.hpp"
#include "pages/text_comparison.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

std::string comparison_path(const Site& site, const ActPair& pair);

// "zarządzenie nr 1756/2022", as issued. The act is held.
ComparedText compared_text(const Site& site, const timeline::Entry& entry);

// For the page of an act: {href, label} of its comparison with the act before it, then with the one
// after it.
templates::List comparison_links(const Site& site, std::string_view from,
                                 const timeline::Entry& entry);

// "zarządzenie nr 1756/2022 i zarządzenie nr 1796/2025".
std::string pair_label(const Site& site, const ActPair& pair);

}  // namespace bipgen::pages
