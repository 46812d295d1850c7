// Words of a running sentence and sequences of them. Private to amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bipgen::amending {

// The word at `at` in lower case; empty for anything else and for what is longer than any word that
// matters.
std::string word_at(std::string_view text, std::size_t at);

// A sequence of words, written as "zastępuje|zastępuję się?": `|` between alternatives, `?` after a
// word that may be missing. Gives the byte after the last word when the sequence begins exactly at
// `at`; letter case and white space do not matter, a comma may stand where "," is written.
std::optional<std::size_t> match_words(std::string_view sequence, std::string_view text,
                                       std::size_t at);

}  // namespace bipgen::amending
