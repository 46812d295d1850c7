// The words and signs that a sentence names: "wyrazy „A”", "przecinek", "liczbę 5". Private to
// amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "amending/pieces.hpp"
#include "amending/quotes.hpp"

namespace bipgen::amending {

// What is named exactly at `at`, as a piece of that kind that begins there; of PieceKind::words the
// instrumental ("wyrazami „B”") makes by_words. Without a noun („A”) only of other kinds.
std::optional<Piece> find_quoted_words(std::string_view text, const Quotes& quotes, std::size_t at,
                                       PieceKind kind);

}  // namespace bipgen::amending
