// The units and chapters of a text in two wordings: of an act, or of an annex, whose units number
// themselves. Private to drafting/.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "amending/instruction.hpp"
#include "drafting/entries.hpp"
#include "drafting/expected_units.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::drafting {

struct TextDraft {
  std::vector<amending::Operation> operations;
  std::vector<ExpectedUnit> expected;
};

// `whole` names units (as citations print) that get new wording as a whole.
TextDraft draft_text(const std::vector<act::Provision>& before,
                     const std::vector<act::Provision>& after, const std::set<std::string>& whole,
                     const Files& files, source::Diagnostics& diagnostics);

}  // namespace bipgen::drafting
