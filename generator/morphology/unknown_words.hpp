// Words that no dictionary knows, joined by what the texts show of them: names, new words.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "morphology/dictionary.hpp"

namespace bipgen::morphology {

// `words` are all that the texts have, in lower case, without those that the dictionary knows.
// Gives those that are forms of one word, each with its lemma: {"webinarów", "webinar"}, …; by the
// word; what stands alone is left out. Two forms are joined when one declension of our tables
// explains both and no other declension claims one of them as well; a form that is claimed by two
// words equally stands alone. So "robotyk" and "robotyka" stay apart once "robotykę" is seen. The
// lemma is the first form where the texts have it or the declension leaves no doubt about it, and
// is no word of the dictionary; else the shortest of the forms seen. Stems shorter than four
// letters or without a vowel (abbreviations) are never joined. Pure.
std::vector<std::pair<std::string, std::string>> group_unknown(std::span<const std::string> words,
                                                               const Analyze& analyze);

}  // namespace bipgen::morphology
