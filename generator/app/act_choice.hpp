// Which act of a site the command line means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pages/site.hpp"
#include "source/message.hpp"

namespace bipgen::app {

struct ActChoice {
  const timeline::Entry* entry = nullptr;
  std::vector<source::Message> problem;  // without an entry: why, in lines
};

// Reads "1796/2025", "zarządzenie nr 1796/2025" (in any letter case, with or without diacritics and
// "nr") and "zarzadzenie-1796-2025". A number that acts of several types bear does not name one.
ActChoice choose_act(const pages::Site& site, std::string_view name);

}  // namespace bipgen::app
