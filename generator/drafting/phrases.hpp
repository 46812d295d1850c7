// Units and acts in the cases in which amending sentences name them. Private to drafting/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "act/citation.hpp"
#include "act/reference.hpp"
#include "amending/instruction.hpp"

namespace bipgen::drafting {

// "§ 5", "pkt 4-6", "§ 7a-7c i 7ca", "ust. 1, 2 i 4": the last steps of places in one list.
std::string name_of(const std::vector<amending::Place>& places);
bool is_plural(const std::vector<amending::Place>& places);

// "w § 3 w ust. 2 w pkt 6", "w rozdziale 2", "w tiret pierwszym".
std::string in(const std::vector<act::Step>& steps);
// "po § 13", "po tiret drugim", "po załączniku nr 2".
std::string after(const act::Step& step);
// "rozdziału 3": whose title it is.
std::string genitive(const act::Step& step);

// "W zarządzeniu", "niniejszego zarządzenia", "niniejszej uchwały".
std::string locative(act::ActType type);
std::string of_this(act::ActType type);

// "kropkę", "średnikiem"; the sign is one of ".;,:".
std::string_view accusative_of_sign(std::string_view sign);
std::string_view instrumental_of_sign(std::string_view sign);

// "Prezydenta Miasta Krakowa" of "Prezydent Miasta Krakowa"; empty when the organ is not known.
std::string genitive_of_organ(std::string_view organ);

}  // namespace bipgen::drafting
