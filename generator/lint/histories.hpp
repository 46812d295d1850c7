// The texts of the acts of one body, as lints look at them.
#pragma once

#include <map>

#include "timeline/text_history.hpp"

namespace bipgen::lint {

// The texts of amended acts, as timeline::make_text_histories gives them.
using Histories = std::map<act::ActId, timeline::TextHistory>;

}  // namespace bipgen::lint
