// What the words of a line of plain text say of the lines around it. Private to the reading of
// plain texts.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bipgen::parsing {

// "ust.", "z dnia": after these at the end of a line a number or a letter is no marker.
bool expects_label(std::string_view line);

// "otrzymuje brzmienie:", "o treści".
bool announces_wording(std::string_view line);

// "nadaje się brzmienie § 5:", "dodaje się ust. 3:"; not "wyrazy:", which are quoted as such.
bool announces_somewhere(std::string_view line);

// The length of an opening quotation mark of any kind at `at`; 0 for anything else.
std::size_t quote_length(std::string_view text, std::size_t at);

// "Rozdział 3a", "DZIAŁ II", alone on its line.
bool is_chapter(std::string_view line);

// "wprowadza się następujące zmiany: 1) …; 2) …" on one line: where its points begin.
std::vector<std::size_t> run_in_points(std::string_view line);

// "1)" or "[1])" before a footnote: the length, and the label.
std::size_t footnote_mark(std::string_view line, std::string_view& label);

}  // namespace bipgen::parsing
