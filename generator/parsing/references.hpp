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
// begins; where a sentence goes on and does not show it ("ustawy o planowaniu studium nie jest …"),
// the title is left empty rather than guessed. "niniejsze zarządzenie" and acts without number and
// date are not references; neither are statutes and regulations of an office (statut, regulamin),
// which are parts of other acts. Spans are bytes of `text` and do not overlap.
std::vector<act::ActReference> find_acts(std::string_view text);

// Every citation of provisions in the plain text, in order: "§ 13 i 14", "art. 33 ust. 1". Of which
// act, only the words around it say.
std::vector<act::FoundCitations> find_citations(std::string_view text);

}  // namespace bipgen::parsing
