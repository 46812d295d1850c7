// Pages as messages list them. Private to importing/.
#pragma once

#include <set>
#include <string>

namespace bipgen::importing {

// "3, 7, 8"; the first ones when they are many.
std::string listed_pages(const std::set<int>& pages);

}  // namespace bipgen::importing
