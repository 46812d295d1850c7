// Words of a running sentence, looked at one by one.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace bipgen::parsing {

// Whether a capital letter, Polish ones included, stands at `at`.
bool is_capital_at(std::string_view text, std::size_t at);

// The word at `at` in lower case; empty for what is longer than any word that matters.
std::string word_at(std::string_view text, std::size_t at);

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

template <std::size_t N>
bool begins_with_one_of(std::string_view word, const std::array<std::string_view, N>& starts) {
  return std::any_of(starts.begin(), starts.end(),
                     [word](std::string_view start) { return word.starts_with(start); });
}

}  // namespace bipgen::parsing
