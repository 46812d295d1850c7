// Phrases that bring a value of their own: an annex, a day, a count. Private to amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "amending/pieces.hpp"

namespace bipgen::amending {

// "określone w załączniku nr 1 do niniejszego zarządzenia", "obowiązuje do dnia 31 grudnia 2025
// r.", "z dniem 1 stycznia 2026 r.", "dwukrotnie" exactly at `at`. "załącznikiem nr 1" alone only
// after a verb of replacement.
std::optional<Piece> find_set_phrase(std::string_view text, std::size_t at, bool after_replaces);

// "obowiązuje od dnia 1 stycznia 2026 r. do dnia 31 grudnia 2026 r." exactly at `at`.
std::optional<Piece> find_validity_phrase(std::string_view text, std::size_t at);

// The act itself, without number and date ("niniejsze zarządzenie"): PieceKind::own_act as the
// subject of the end of its validity, regulation for what often is an annex, other otherwise.
struct FoundOwnAct {
  PieceKind kind = PieceKind::other;
  std::size_t end = 0;
};
std::optional<FoundOwnAct> find_own_act(std::string_view text, std::size_t at);

// "wchodzi w życie z dniem podpisania" exactly at `at`, when the sentence goes on with the end of
// validity: the byte before the word that joins them.
std::optional<std::size_t> entry_end(std::string_view text, std::size_t at);

}  // namespace bipgen::amending
