// Texts amended from one plain text to the next, for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "amending/apply.hpp"

namespace bipgen::amending {

act::Text text_of(std::string_view plain);

struct AmendResult {
  Amended amended;
  std::string text;
  std::string refusals;  // one on each line
};

// The instructions of `amendment`, which must all be understood, applied to `base`.
AmendResult amend(std::string_view base, std::string_view amendment,
                  std::vector<TaintedPlace> tainted = {});

// An office of three §§, the second with a list.
inline constexpr std::string_view small_office =
    "§ 1. Urząd działa w mieście. Urząd jest jednostką miasta.\n"
    "§ 2. 1. Do zadań należy:\n1) planowanie;\n2) nadzór;\n3) promocja.\n2. Urząd ma siedzibę.\n"
    "§ 3. Traci moc poprzedni regulamin.\n";

// The small office as amended, or "refused: " and why.
std::string amended(std::string_view amendment);

bool holds(const std::string& text, std::string_view words);

}  // namespace bipgen::amending
