// What the beginnings and ends of lines say. Private to importing/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/level.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

struct LineMarker {
  act::Level level = act::Level::ustep;
  std::string label;
  std::size_t words = 1;  // that the marker takes: 2 of "§ 1."
  bool bare = false;      // "§ 13a" with nothing after it on its line
  bool quoted = false;    // „ before it
};
// The marker that the words begin with.
std::optional<LineMarker> marker_of(const std::vector<Word>& words);

// "." ":" "!" "?" or a closing mark after one; no abbreviation is known from it.
bool ends_sentence(std::string_view text);
// The same, and ";" and ",".
bool ends_clause(std::string_view text);

bool begins_lower(std::string_view text);
bool begins_capital(std::string_view text);
// "(IT-01-3) należy:", "i", a dash or a closing mark: nothing that begins a paragraph.
bool begins_inside(std::string_view text);

}  // namespace bipgen::importing
