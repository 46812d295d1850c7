// Units and chapters as the amended text will have them. Private to drafting/.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "source/file.hpp"

namespace bipgen::drafting {

struct ExpectedUnit {
  std::string citation;
  act::Provision provision;  // of a chapter without what stands in it
  source::Span before;       // in the old text; of what is added empty
};

// Those that a text has, in reading order.
std::vector<ExpectedUnit> units_of_text(const std::vector<act::Provision>& provisions);

act::Provision without_children(const act::Provision& chapter);

}  // namespace bipgen::drafting
