// Text as words: white space, tokens, edit distance, comparison of two wordings.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::text {

// White space is the ASCII kinds and U+00A0, U+2000-U+200A, U+202F, U+2028, U+2029, U+3000.
std::string_view trimmed(std::string_view utf8);
// Every run of white space becomes one space; none at the ends.
std::string collapsed(std::string_view utf8);

// The maximal runs that are not white space.
std::vector<std::string_view> split_words(std::string_view utf8);

// Insertions, deletions, substitutions and swaps of neighbours, in characters.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The candidate nearest to `word` for a "did you mean", empty when none is near enough
// (at most a third of the word's length, at least 1, and something of the word is left). The first
// of equals.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

struct WordChange {
  enum class Kind { kept, removed, added } kind = Kind::kept;
  std::vector<std::string> words;
  bool operator==(const WordChange&) const = default;
};

// The shortest edit script between two sequences of words; neighbouring equal kinds are joined,
// removals stand before additions. Shortest unless the two have more than about two thousand words
// of difference; then correct all the same.
std::vector<WordChange> compare_words(std::span<const std::string_view> before,
                                      std::span<const std::string_view> after);

}  // namespace bipgen::text
