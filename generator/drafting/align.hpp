// Which units of two wordings of one list are the same. Private to drafting/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"

namespace bipgen::drafting {

// A unit of a list and what it is compared by.
struct Unit {
  const act::Provision* provision = nullptr;
  // Units of different groups are never the same: what is cited with its chapter. Empty for §§.
  std::string group;
  std::vector<std::string_view> words;
};

struct Pair {
  std::optional<std::size_t> before;
  std::optional<std::size_t> after;
  bool moved = false;  // the two lists have it at different places
};

// Every unit of both lists once, in the order that the amended list has: that of `before`, what is
// new after the unit that it follows. Units are the same by number and by content: what kept its
// words under another number is the same, what only kept its number is too, unless its words went
// elsewhere. A repealed unit is never the same as one with text that took its number.
//
// Beyond some hundreds of units that differ in one list only numbers count.
std::vector<Pair> align(const std::vector<Unit>& before, const std::vector<Unit>& after);

}  // namespace bipgen::drafting
