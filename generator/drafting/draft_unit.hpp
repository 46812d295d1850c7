// One unit in two wordings -> what turns the first into the second. Private to drafting/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "amending/instruction.hpp"
#include "drafting/entries.hpp"
#include "drafting/list_changes.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::drafting {

struct UnitDraft {
  act::Provision expected;                      // the unit as amended
  std::vector<amending::Operation> operations;  // none: nothing changes
};

// How small the units are that get new wording.
enum class Detail : std::uint8_t {
  smallest,  // the smallest that ZTP can name, where less than about half of the words are new
  whole,     // the unit itself
};

// Both are the same unit, `citation` in the text before; its own number is that of `before`.
UnitDraft draft_unit(const act::Provision& before, const act::Provision& after,
                     const act::Citation& citation, Detail detail, const Files& files,
                     source::Diagnostics& diagnostics);

// Gives the changes of a unit, of which there are some, to those of its list: its new wording and
// its repeal may join those of its neighbours.
void put_unit(const UnitDraft& unit, const act::Citation& citation, std::size_t place,
              ListChanges& changes);

// Whether a unit that is to be added has no words; that is reported, for it cannot be quoted.
bool is_empty_addition(const act::Provision& unit, const std::string& name, const Files& files,
                       source::Diagnostics& diagnostics);

// Words that the operations quote.
std::size_t words_quoted_in(const std::vector<amending::Operation>& operations);

}  // namespace bipgen::drafting
