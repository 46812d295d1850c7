// `bipgen diff structure DATE DATE`: what changed in the offices of a site between two days;
// `bipgen diff acts ACT ACT`: how the texts of two acts differ; `bipgen diff act ACT DATE DATE`:
// how the text of one does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.hpp"
#include "pages/site.hpp"
#include "source/message.hpp"

namespace bipgen::app {

struct Diff {
  bool found = false;
  std::string text;                      // when found: as the pages of the site say it
  std::vector<source::Message> problem;  // else: what is wrong, and what there is instead
};

// Both days must be dates of structures of one office; where several offices have structures of
// both days, their texts follow one another. `from` is the earlier one.
Diff diff_structures(const pages::Site& site, calendar::Date from, calendar::Date to);

// Each act by its number ("1756/2022"), its name ("zarządzenie nr 1756/2022"), or as in addresses
// ("zarzadzenie-1756-2022"). Both must be held.
Diff diff_acts(const pages::Site& site, std::string_view earlier, std::string_view later);

// How the text of an act differs between two days. The act as in diff_acts.
Diff diff_act(const pages::Site& site, std::string_view act, calendar::Date from,
              calendar::Date to);

}  // namespace bipgen::app
