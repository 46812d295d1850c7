// Words of a running sentence and sequences of them. Private to amending/.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::amending {

// The word at `at` in lower case; empty for anything else and for what is longer than any word that
// matters.
std::string word_at(std::string_view text, std::size_t at);

// A sequence of words, written as "zastępuje|zastępuję się?": `|` between alternatives, `?` after a
// word that may be missing. Gives the byte after the last word when the sequence begins exactly at
// `at`; letter case and white space do not matter, a comma may stand where "," is written.
std::optional<std::size_t> match_words(std::string_view sequence, std::string_view text,
                                       std::size_t at);

// Many sequences, of which only few begin with the letter that stands at a place.
class SequencesByLetter {
 public:
  explicit SequencesByLetter(const std::vector<std::string_view>& sequences);

  // Ascending numbers of sequences; those that are not among them do not begin at `at`.
  const std::vector<std::size_t>& that_may_begin(std::string_view text, std::size_t at) const;

 private:
  std::array<std::vector<std::size_t>, 256> m_by_letter;  // the letter's first byte, in lower case
};

}  // namespace bipgen::amending
