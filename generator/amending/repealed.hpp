// Units brought to their end: they keep their place and number (ZTP § 106 and § 106b).
#pragma once

#include "act/ended.hpp"

namespace bipgen::amending {

using act::is_repealed;

// The unit as one that has ended: its number, the mark, and the sign that ended it in its list.
void repeal(act::Provision& provision);
void lapse(act::Provision& provision);

}  // namespace bipgen::amending
