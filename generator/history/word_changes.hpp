// The words of two passages, one after the other, with what was taken out and put in. Internal to
// history/.
#pragma once

#include <string>
#include <vector>

#include "text/words.hpp"

namespace bipgen::history {

// The shortest script, made readable: a short word that stays between two places where others were
// replaced ("i", "w", "–") is replaced with them. Empty for two empty lists.
std::vector<text::WordChange> word_changes(const std::vector<std::string>& before,
                                           const std::vector<std::string>& after);

}  // namespace bipgen::history
