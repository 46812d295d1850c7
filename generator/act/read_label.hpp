// The parts of a citation: a word that names a level, and the label after it. Private to act/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "act/level.hpp"

namespace bipgen::act {

struct FoundLevel {
  Level level = Level::paragraf;
  std::size_t end = 0;  // after the word and its full stop
};

// "§", "ust.", "punkcie", "podwójne tiret" exactly at `at`, in any letter case.
std::optional<FoundLevel> read_level(std::string_view text, std::size_t at);

struct FoundLabel {
  Label label;
  std::size_t end = 0;
};

// The label of that level after the white space at `at`. An annex need not have one.
std::optional<FoundLabel> read_label(std::string_view text, std::size_t at, Level level);

}  // namespace bipgen::act
