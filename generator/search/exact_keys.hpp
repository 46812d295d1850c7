// Days and places in the journals of laws, as keys of an exact search.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/page.hpp"

namespace bipgen::search {

// "28 lipca 2025 r.", "28.07.2025", "2025-07-28": each adds "#20250728".
void add_days(std::string_view text, std::vector<std::string>& keys);

// "Dz. U. z 2011 r. Nr 14, poz. 67 i 68 oraz z 2024 r. poz. 3" adds "#dzu2011p67", "#dzu2011p68",
// "#dzu2024p3"; "Dz.U.2024.1465" adds "#dzu2024p1465". An item without a year adds nothing.
void add_journal_items(std::string_view text, std::vector<std::string>& keys);

}  // namespace bipgen::search
