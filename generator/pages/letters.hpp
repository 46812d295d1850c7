// The letters of the alphabet by which long lists are divided.
#pragma once

#include <string>

namespace bipgen::pages {

// The letter that the word stands under: "A", "Ą", …, "Ż"; "0–9" for what begins with no letter.
std::string letter_of(const std::string& word);

// Of a letter, for ids and addresses: without diacritics, and different for all letters: "z",
// "z-kreska", "z-kropka".
std::string letter_slug(const std::string& letter);

}  // namespace bipgen::pages
