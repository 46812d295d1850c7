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

}  // namespace bipgen::amending
