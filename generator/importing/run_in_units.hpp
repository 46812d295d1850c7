// Units that run on inside a line. Private to importing/.
#pragma once

#include <vector>

#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// Gives a line of its own to what stands inside one and must begin one: "… Wójtowi. § 3.
// Zarządzenie …" where § 3 comes next, "… we Wzorcu 2. Siedziba …" between the lines of 1. and 3.,
// "… zmiany: 1) …" above the line of 2). Only where exactly one place can be meant.
void divide_run_in_units(std::vector<WordLine>& lines, Journal& journal);

// "… na 2004 rok.Na podstawie art. 18": a space between the title and the legal basis.
void part_glued_basis(std::vector<WordLine>& lines, Journal& journal);

}  // namespace bipgen::importing
