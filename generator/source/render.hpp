// Diagnostics as a compiler prints them:
//   content/krakow/acts/2025/1796.md:41:1: error[B0212]: pkt 17 follows pkt 15
//     41 | 17) Oddział usług cyfrowych – IT-06;
//        | ^~~ expected 16)
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "source/diagnostics.hpp"

namespace bipgen::source {

// The text of the file of that path, as it was read; empty when it cannot be had (then the message
// is printed without the line).
using TextOf = std::function<std::optional<std::string>(const std::string& path)>;

// One block per diagnostic, each ended by a newline. Long lines are shown as a window around the
// place; tabs as one space; the caret counts characters.
std::string render_text(const Diagnostics& diagnostics, const TextOf& text_of);

// A JSON array of {code, name, severity, path, line, column, message, hint, notes}; "[]\n" when
// empty.
std::string render_json(const Diagnostics& diagnostics, const TextOf& text_of);

}  // namespace bipgen::source
