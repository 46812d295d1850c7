// Annexes that a text names as its own and that the file does not have. Private to importing/.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"

namespace bipgen::importing {

struct NamedAnnex {
  std::string label;     // "1"; empty where it has none
  std::string title;     // "Regulamin pracy"; empty where the sentence does not say it for certain
  std::string cited_in;  // "§ 1 ust. 2"
};

// "Regulamin pracy, stanowiący załącznik nr 1 do niniejszego zarządzenia": of an act of this type,
// in the order of the text, each once. Annexes of other acts, which a sentence cites with their
// number or day, are none of it; nor are any when the text has an annex without a number.
std::vector<NamedAnnex> missing_annexes(const act::Text& text, act::ActType type);

}  // namespace bipgen::importing
