// What the beginning of a line says: a legal marker, something that only looks like one, a heading,
// a table, a footnote, a quotation. Knows one line, not where it stands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "act/level.hpp"
#include "source/message.hpp"

namespace bipgen::parsing {

inline constexpr std::string_view opening_mark = "„";
inline constexpr std::string_view closing_mark = "”";

struct Marker {
  act::Level level = act::Level::ustep;
  std::string_view label;  // of the text read; empty for a tiret
  std::size_t length = 0;  // bytes of the marker: "17)", "§ 13a", "– –"
  bool bare = false;       // "§ 13a" with nothing after it
  bool glued = false;      // no space before the text: "1.Wykonanie"
};

// The marker that `line` begins with. The line has no white space at its ends.
std::optional<Marker> read_marker(std::string_view line);

// A second marker on the line of a first one of level `outer`: "1." after "§ 1.". Only the first of
// a list (or, after § and Art., any), so that "1) 5) x" keeps its words.
std::optional<Marker> read_run_in(std::string_view rest, act::Level outer);

// The byte after the letters of a number at `at`: up to three, but not "ust" of "1ust. 2".
std::size_t added_letters_end(std::string_view text, std::size_t at);

// "16)", "§ 16.", "Art. 5.", "b)", "–": as the canonical form writes it; of a § "§ 13a" when bare.
std::string marker_text(act::Level level, std::string_view label, bool bare = false);

struct UnknownMarker {
  std::size_t length = 0;
  source::Message expected;  // "expected `1.` or `1)`"; may be empty
};

// What looks like a marker and is none: "1.)", "(1)", "ą)", "1.a)", "1.1.", "•", "§ 5 Text".
std::optional<UnknownMarker> read_unknown_marker(std::string_view line);

// "#" to "######" before a space or the line's end: how many; 0 for other lines.
std::size_t heading_depth(std::string_view line);

// "[^1]:" at the head of the line: the length with the colon, and the label in `label`.
std::size_t footnote_head(std::string_view line, std::string_view& label);

// „ before a marker or a heading.
bool opens_quotation(std::string_view line);

// Whether a paragraph that begins so must be written with a "\" before it, because the line would
// be read as something else. Text that begins with such a "\" of its own needs one more.
bool needs_escape(std::string_view text);
bool needs_run_in_escape(std::string_view rest, act::Level outer);

// Appends `text` with every run of white space as one space.
void append_collapsed(std::string& out, std::string_view text);

}  // namespace bipgen::parsing
