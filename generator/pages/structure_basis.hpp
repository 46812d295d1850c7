// Which acts a structure rests on: the one that states it, and those whose changes of its text
// begin with it.
#pragma once

#include <string>
#include <string_view>

#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// {act: link or false, has_amended_by, amended_by: links}: for "Podstawa: zarządzenie nr … w
// brzmieniu ustalonym przez: …".
templates::Object basis_of(const Site& site, std::string_view from,
                           const history::DatedStructure& dated);

// The act that brought the structure: the last of those that amended the text, or the act itself.
const timeline::Entry* brought_by(const Site& site, const history::DatedStructure& dated);

// "zarzadzenie-10-2024", of an amended text "zarzadzenie-10-2024-2025-02-01": different for every
// structure of an office.
std::string key_of(const history::DatedStructure& dated);

// The time for which it is known to hold: "w mocy od 1 lutego 2025 r.; utrata mocy z dniem …".
std::string period_text(const Site& site, const history::DatedStructure& dated);

// Since when changes are outstanding that should hold: "Od 1 maja 2026 r. …". "" when none is.
std::string incomplete_text(const Site& site, const history::DatedStructure& dated);

}  // namespace bipgen::pages
