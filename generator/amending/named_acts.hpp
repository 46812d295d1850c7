// Which acts a sentence speaks of. Private to amending/.
#pragma once

#include <optional>
#include <vector>

#include "amending/instruction.hpp"
#include "amending/pieces.hpp"

namespace bipgen::amending {

// The acts that the sentence amends, all alike: one or a list ("w zarządzeniu nr 5 i w zarządzeniu
// nr 6"); none where it names none. Empty when it names several in another way. Acts that amended
// one before are none of them.
std::optional<std::vector<act::ActReference>> amended_acts(const std::vector<Piece>& pieces);

// "w Regulaminie w § 3": of an ordinance that gives one, it is the annex.
bool names_annexed_regulation(const std::vector<Piece>& pieces, const AmendedText& of);

struct RepealedItem {
  std::optional<act::ActReference> of;  // of units: their act
  Operation operation;
};

// An item below "tracą moc:": acts, or units of one; empty when it is anything else. `day`: the
// piece above that names one.
std::optional<RepealedItem> repealed_item(const std::vector<Piece>& pieces,
                                          const std::optional<Piece>& day);

}  // namespace bipgen::amending
