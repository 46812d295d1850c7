// The numbers of notes at the foot of pages, as words have them. Private to importing/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bipgen::importing {

struct NoteNumber {
  std::string label;  // "12"; empty: there is none
  std::size_t begin = 0;
  std::size_t length = 0;  // with its bracket
};

// "12" of "12)" and "¹²⁾"; empty for other words.
std::string note_label(std::string_view word);

// "12", "12)", "¹²", "¹²⁾" at the beginning of the word: for lines that are known to be notes.
NoteNumber leading_note_number(std::string_view word);

// "gminnym1),", "zm.1))", "zm.¹⁾)": a number and a bracket after a letter or an abbreviation's full
// stop. "pkt1)" has none.
NoteNumber reference_in(std::string_view word);

// "gminnym¹,", "¹": a raised number without a bracket, which may be another thing: only for numbers
// that notes of the page have. "m²" has none.
NoteNumber raised_number_in(std::string_view word);

// "m", "km", "(m": a word whose raised 2 or 3 makes it a measure of area or volume.
bool is_measure(std::string_view word);

}  // namespace bipgen::importing
