// `bipgen diff structure DATE DATE`: what changed in the offices of a site between two days.
#pragma once

#include <string>

#include "calendar/date.hpp"
#include "pages/site.hpp"

namespace bipgen::app {

struct StructureDiff {
  bool found = false;
  std::string text;     // when found: as the pages of the site say it
  std::string problem;  // else: what is wrong, and the dates that there are
};

// Both days must be dates of structures of one office; where several offices have structures of
// both days, their texts follow one another. `from` is the earlier one.
StructureDiff diff_structures(const pages::Site& site, calendar::Date from, calendar::Date to);

}  // namespace bipgen::app
