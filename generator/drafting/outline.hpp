// A text as a sequence of units, and its chapters beside them. Private to drafting/.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "drafting/align.hpp"

namespace bipgen::drafting {

struct Chapter {
  const act::Provision* provision = nullptr;
  act::Citation citation;
  std::optional<std::size_t> in;  // the chapter that holds it
  std::size_t first_unit = 0;     // the units [first_unit, end_unit) stand in it or below it
  std::size_t end_unit = 0;
};

struct OutlineUnit {
  const act::Provision* provision = nullptr;
  act::Citation citation;
  std::optional<std::size_t> chapter;  // the innermost
};

// The provisions must outlive it.
struct Outline {
  std::vector<Chapter> chapters;   // in reading order
  std::vector<OutlineUnit> units;  // in reading order
};

Outline outline_of(const std::vector<act::Provision>& provisions);

// What align() takes.
std::vector<Unit> chapters_to_align(const Outline& outline);
std::vector<Unit> units_to_align(const Outline& outline);

// Whether the unit is cited with its chapter, as §§ are not.
bool is_cited_with_chapter(const OutlineUnit& unit);

}  // namespace bipgen::drafting
