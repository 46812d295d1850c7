// Where the glossary shows a defined term.
#pragma once

#include <string>

#include "pages/site.hpp"

namespace bipgen::pages {

// The page; on it, the term has its id.
std::string term_path(const Site& site, const DefinedTerm& term);

}  // namespace bipgen::pages
