// Acts and provisions named inside a sentence.
#pragma once

#include <string_view>
#include <vector>

#include "act/citation.hpp"
#include "act/reference.hpp"

namespace bipgen::parsing {

// Every act named in the plain text, in order: "zarządzenie nr 2667/2021 Prezydenta Miasta Krakowa
// z dnia 23 września 2021 r. w sprawie …", "ustawy z dnia 8 marca 1990 r. o samorządzie gminnym
// (Dz. U. z 2022 r. poz. 559, 583)", "zarządzenia nr 56/12/2018 Prezydenta Miasta Lublin z dnia …".
// A title ends where the sentence, a parenthesis with a journal, a list item or the next act
// begins. "niniejsze zarządzenie" and acts without number and date are not references. Spans are
// bytes of `text`.
std::vector<act::ActReference> find_acts(std::string_view text);

}  // namespace bipgen::parsing
