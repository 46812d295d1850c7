// Where to look for a word whose first letters were mistyped. (What is mistyped further on is found
// in the file of the lexicon that the first letters lead to.)
#pragma once

#include <string>
#include <vector>

#include "search/files.hpp"

namespace bipgen::search {

// The letters of a word by which slips are sought, and those of them that may be mistyped.
inline constexpr std::size_t slip_prefix = 6;
inline constexpr std::size_t slip_letters = 3;
// Shorter words are not corrected.
inline constexpr std::size_t shortest_corrected = 5;

// `prefixes` are the folded beginnings of all words, sorted, each once. Gives the first key of each
// file; the first one is "".
std::vector<std::string> write_slips(const std::vector<std::string>& prefixes, const Sink& sink);

}  // namespace bipgen::search
