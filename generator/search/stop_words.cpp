#include <algorithm>
#include <array>

#include "search/words.hpp"

namespace bipgen::search {

namespace {

// Prepositions, conjunctions, pronouns and the verb "to be", in the order of their bytes. "nie" is
// none of them: "nie dotyczy" says something.
constexpr std::array<std::string_view, 68> stop_words = {
    "a",      "aby",     "albo",  "ale",   "bez",    "by",      "być",    "czy",     "dla",
    "do",     "i",       "ich",   "im",    "jak",    "jako",    "je",     "jego",    "jej",
    "jest",   "jeżeli",  "którą", "które", "której", "którego", "którym", "których", "którymi",
    "która",  "który",   "lub",   "ma",    "mają",   "na",      "nad",    "nr",      "o",
    "od",     "on",      "oraz",  "po",    "pod",    "poza",    "przed",  "przez",   "przy",
    "r",      "się",     "są",    "ta",    "tak",    "także",   "tego",   "tej",     "ten",
    "to",     "tych",    "tym",   "u",     "w",      "we",      "z",      "za",      "ze",
    "został", "zostały", "zaś",   "że",    "żeby"};

}  // namespace

bool is_stop_word(std::string_view lower_case) {
  return std::find(stop_words.begin(), stop_words.end(), lower_case) != stop_words.end();
}

}  // namespace bipgen::search
