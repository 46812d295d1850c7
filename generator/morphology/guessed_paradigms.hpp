// The forms that a word would have which no dictionary knows, by the declension that its stem may
// belong to. They are candidates: which of them are words, the texts say. Private to morphology/.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "morphology/cases.hpp"

namespace bipgen::morphology {

// In the order in which they are thought of.
enum class Declension : std::uint8_t {
  masculine,              // webinar, webinaru
  feminine,               // polisolokata, polisolokaty
  feminine_in_consonant,  // rozliczalność, rozliczalności
  masculine_in_a,         // blogerysta, blogerysty, blogeryści
  neuter_in_o,
  neuter_in_e,
  neuter_in_um,
  adjective,
};

inline constexpr std::array<Declension, 8> all_declensions = {
    Declension::masculine,      Declension::feminine,    Declension::feminine_in_consonant,
    Declension::masculine_in_a, Declension::neuter_in_o, Declension::neuter_in_e,
    Declension::neuter_in_um,   Declension::adjective};

struct GuessedParadigm {
  // What the first form may be: several where the stem does not tell ("wniosk": wniosk, wniosek);
  // the likeliest first. None where the stem cannot belong to the declension.
  Forms bases;
  Forms others;
};

// `stem` is that before most endings: "webinar", "wniosk", "rozliczalności", "zadani".
GuessedParadigm guess(std::string_view stem, Declension declension);

// Four letters and more, with a vowel: abbreviations are not inflected by guess.
bool can_be_stem(std::string_view stem);

// The stems that a form may have.
Forms guessed_stems(std::string_view form);

}  // namespace bipgen::morphology
