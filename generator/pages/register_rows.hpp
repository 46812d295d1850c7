// The rows of a register on its page.
#pragma once

#include <string>
#include <vector>

#include "pages/content.hpp"

namespace bipgen::pages {

// The id of each row on the page, by its first cell ("pozycja-sezam"), else by its number; each
// once.
std::vector<std::string> row_anchors(const Register& table);

}  // namespace bipgen::pages
