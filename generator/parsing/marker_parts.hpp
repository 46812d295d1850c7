// The pieces that markers are made of, and what is only nearly one. Private to the reading of
// markers.
#pragma once

#include <cstddef>
#include <string_view>

namespace bipgen::parsing {

inline constexpr std::string_view paragraph_sign = "§";

// Whether `start` stands at byte `at`.
bool starts_with(std::string_view text, std::size_t at, std::string_view start);

// Whether white space or the text's end is at `at`.
bool is_end_or_space(std::string_view text, std::size_t at);

// Whether words may begin at `at` without a space after their marker.
bool is_text_start(std::string_view text, std::size_t at);

// Whether § 57 and § 89 ZTP can make these letters: one or two of any kind; three only past a "z"
// ("zza", "aza") or added twice ("baa"), which no abbreviation looks like.
bool are_label_letters(std::string_view letters);

// The byte after digits, added letters and an added number in brackets at `at`: "12ab[3]"; `at`
// when there is no number or it is longer than any.
std::size_t number_end(std::string_view text, std::size_t at);

// Whether "a)" stands at `at`: what "1.a)" is made of.
bool is_letter_marker(std::string_view text, std::size_t at);

}  // namespace bipgen::parsing
