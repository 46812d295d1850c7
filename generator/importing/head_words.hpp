// What single words above an act say. Private to importing/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bipgen::importing {

bool has_digit(std::string_view word);

// Empty for what is longer than any word that matters.
std::string folded_word(std::string_view word);

// "Nr", "numer".
bool is_number_word(std::string_view word);

// "12/24", "XX/5", "Or.120.5", "IV": what may begin a number. A word of letters alone is none.
bool begins_number(std::string_view word);

bool is_lone_dash(std::string_view word);

// Words that say nothing beside what they introduce.
bool says_nothing(std::string_view word);

// What stands before a day: "z dnia", "z dnia:", "w dniu".
bool leads_to_day(std::string_view word);

// "22-03-2017" after "z dnia": as a date that is known, of the same length.
std::string with_full_stops(std::string word);

// "podjęta na posiedzeniu w dniu" behind the office.
bool ends_issuer(std::string_view word);

// "1)", "[^1]" at the end of "ZDROWIA1)": where the mark begins; the word's length without one.
std::size_t note_mark(std::string_view word);

}  // namespace bipgen::importing
