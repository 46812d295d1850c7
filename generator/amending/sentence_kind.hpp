// What can be told of a sentence before it is understood. Private to amending/.
#pragma once

#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "amending/pieces.hpp"

namespace bipgen::amending {

// Quick to say no: most units of most acts amend nothing.
bool may_amend(const std::vector<act::Block>& blocks, bool has_children);

// "uchyla się", "otrzymuje brzmienie", "wprowadza się następujące zmiany".
bool is_verb(PieceKind kind);

// Places and quoted words: what an amendment is done to.
bool names_text(PieceKind kind);

bool has(const std::vector<Piece>& pieces, PieceKind kind);

// In an act that was not said to amend: an impersonal verb beside what it can be done to. "Prezes
// uchyla decyzję, o której mowa w ust. 1" amends nothing. `text` is what the pieces were read from.
bool looks_amending(const std::vector<Piece>& pieces, std::string_view text);

}  // namespace bipgen::amending
