// What reading inside a sentence needs: white space and words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bipgen::act {

// The length of the white space character at `at` (text::trimmed's kinds); 0 for anything else.
std::size_t space_length(std::string_view text, std::size_t at);

// The byte after the white space at `at`, no-break and thin spaces and line breaks included.
std::size_t skip_space(std::string_view text, std::size_t at);

// The byte after the run of letters at `at`; a letter outside ASCII counts, punctuation such as „
// and – does not.
std::size_t word_end(std::string_view text, std::size_t at);

// Whether a word begins with `ascii_start`, in any letter case.
bool starts_with_ignoring_case(std::string_view text, std::string_view ascii_start);

}  // namespace bipgen::act
