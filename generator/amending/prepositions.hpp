// Places and quoted words with the preposition that says what they are: "w § 3", "po wyrazach „A”".
// Private to amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "amending/pieces.hpp"
#include "amending/quotes.hpp"

namespace bipgen::amending {

// What came before in the sentence and decides what "na" and "o" mean.
struct SentenceSoFar {
  bool extends = false;  // "uzupełnia się"
  bool numbers = false;  // "zmienia się numerację"
};

// The preposition exactly at `at` with the place, words, own act ("w całym zarządzeniu") or new
// wording ("na: „§ 5. …”") that it governs; empty when it governs anything else. Of "na" before new
// numbers only the preposition.
std::optional<Piece> find_governed(std::string_view text, const Quotes& quotes,
                                   const std::vector<act::ActReference>& acts, std::size_t at,
                                   const SentenceSoFar& before);

// The places exactly at `at`, "przepisach § 5" included, as a piece of that kind.
std::optional<Piece> find_placed(std::string_view text, std::size_t at, PieceKind kind);

// New numbers without their level, "3-5", "nr 3", "„ust. 3”": units of that level, or of the one
// that they name.
std::optional<Piece> find_numbers(std::string_view text, const Quotes& quotes, std::size_t at,
                                  act::Level level);

}  // namespace bipgen::amending
