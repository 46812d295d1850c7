// Abbreviations that a text defines: "Urząd Miasta Przykładowa, zwany dalej „UMP”", "System
// Informatyczny (SI)", "SZJ – System Zarządzania Jakością".
#pragma once

#include <string_view>
#include <vector>

#include "search/page.hpp"

namespace bipgen::pages {

// In the order of the text, which is plain and one paragraph. Only where the letters of the
// abbreviation are the first letters of the words beside it, because nothing else tells where these
// begin; small words between them have no letter. The words are in the form that they have there.
std::vector<search::Synonym> abbreviations_in(std::string_view plain);

// Whether the whole of `words` is what the abbreviation stands for, by the same rule.
bool is_abbreviation_of(std::string_view abbreviation, std::string_view words);

}  // namespace bipgen::pages
