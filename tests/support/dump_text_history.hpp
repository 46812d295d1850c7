// The versions of an act's text as lines that a person can read: the golden cases' form.
#pragma once

#include <string>

#include "timeline/text_history.hpp"

namespace bipgen::testing {

// "2018-09-11", "not-before-2018-09-11", "unknown".
std::string dump(const calendar::Moment& moment);

// Its changes in order with what became of them, its versions, and what made each provision what it
// is in the last one, with its earlier wordings.
std::string dump_text_history(const timeline::TextHistory& history);

}  // namespace bipgen::testing
