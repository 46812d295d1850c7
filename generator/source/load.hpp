// Bytes from outside -> a File that the rest may trust. The reading itself is app's.
#pragma once

#include <optional>
#include <string>

#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::source {

// No act comes near it; a larger file is a mistake.
inline constexpr std::size_t largest_file = 16u * 1024 * 1024;

// A byte order mark is dropped, CRLF and CR become LF, text is composed (NFC; reported, because the
// file on disk differs). Empty, with a diagnostic, for bytes that are not UTF-8 (the message
// guesses Windows-1250, ISO-8859-2 or UTF-16 where the bytes look like it), have a NUL, or are too
// many. Control characters and U+FFFD are reported (the first, and how many) and kept. Spans count
// in the File's text; in `bytes` when there is no File.
std::optional<File> to_file(std::string path, std::string bytes, Diagnostics& diagnostics);

}  // namespace bipgen::source
