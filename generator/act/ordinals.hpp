// Polish ordinals in words, as tirets are cited: "tiret dwudzieste pierwsze" (ZTP § 59).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bipgen::act {

inline constexpr int largest_ordinal = 99;

// "pierwsze", "dwudzieste pierwsze": neuter, nominative. Empty below 1 and above the largest.
std::string ordinal_in_words(int number);

struct FoundOrdinal {
  int number = 0;
  std::size_t end = 0;  // byte after the last word
};

// The ordinal whose first word begins exactly at byte `from`, in any case and gender: "drugim",
// "trzeciego", "dwudziestym pierwszym". Empty when none does.
std::optional<FoundOrdinal> read_ordinal(std::string_view text, std::size_t from);

}  // namespace bipgen::act
