// What two units say, compared: without layout, and by how many words they share. Private to
// drafting/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"

namespace bipgen::drafting {

// The same words at the same numbers below; the unit's own number, places in a file and how markers
// stand on their lines do not count. Two repealed units say the same.
bool says_the_same(const act::Provision& a, const act::Provision& b);
bool says_the_same(const std::vector<act::Block>& a, const std::vector<act::Block>& b);

// The words of a unit and below it, sorted; they are views of its text.
std::vector<std::string_view> words_of(const act::Provision& provision);

// How much two such lists share: 1 all, 0 nothing. Two empty lists share all.
double similarity(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b);

// The only paragraph of the blocks; nullptr when they are anything else.
const act::Paragraph* only_paragraph(const std::vector<act::Block>& blocks);

// Whether the words can stand between „ and ” in a sentence, where they lose markup.
bool can_be_quoted(const std::string& words);

}  // namespace bipgen::drafting
