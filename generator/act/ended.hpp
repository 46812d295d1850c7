// Units that have ended: they keep their place and number, and a mark stands for their text (ZTP
// § 106 and § 106b).
#pragma once

#include <string_view>

#include "act/act.hpp"

namespace bipgen::act {

// "(uchylony)", "(utracił moc)", in the gender of the unit.
std::string_view repealed_mark(Level level);
std::string_view lapsed_mark(Level level);

// Whether nothing but the mark of the repealed, in any gender, stands for the unit's text; a sign
// that ends it in its list may follow.
bool is_repealed(const Provision& provision);
// The same, or the mark of what has lapsed: the unit says nothing any more.
bool is_ended(const Provision& provision);

}  // namespace bipgen::act
