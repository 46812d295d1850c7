// Diagnostics as a compiler prints them:
//   content/krakow/acts/2025/1796.md:41:1: error[B0212]: pkt 17 follows pkt 15
//     41 | 17) Oddział usług cyfrowych – IT-06;
//        | ^~~ expected 16)
//     note: pkt 15 is at line 39
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "source/diagnostics.hpp"

namespace bipgen::source {

// The text of the file of that path: File::text, or the bytes as they were read when they made no
// File; empty when it cannot be had (then the message is printed without position and line).
using TextOf = std::function<std::optional<std::string>(const std::string& path)>;

// One block per diagnostic, each ended by a newline. Long lines are shown as a window around the
// place; tabs as one space; control characters and broken bytes as U+FFFD; the caret counts
// characters. Empty when there are no diagnostics.
std::string render_text(const Diagnostics& diagnostics, const TextOf& text_of,
                        Language language = Language::english);

// A JSON array of {code, name, severity, path, line, column, message, hint, notes}, where notes are
// {message, path, line, column}; message and hint are in the language, names are not; line and
// column are null when the text cannot be had. "[]\n" when empty.
std::string render_json(const Diagnostics& diagnostics, const TextOf& text_of,
                        Language language = Language::english);

}  // namespace bipgen::source
