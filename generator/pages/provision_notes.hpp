// The quiet notes beside the provisions of an amended text: what made each what it is, its earlier
// wordings, what will change it, and what should have changed it.
#pragma once

#include <map>
#include <string>

#include "pages/text_view.hpp"

namespace bipgen::pages {

// HTML by printed citation; "" is the act as a whole.
using ProvisionNotes = std::map<std::string, std::string>;

// By the theme's layout "note". Empty for an act that nothing amends.
ProvisionNotes provision_notes(const TextView& view);

}  // namespace bipgen::pages
