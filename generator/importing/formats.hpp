// What kind of file arrived, told by its bytes and not by its name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "source/diagnostics.hpp"

namespace bipgen::importing {

enum class Format : std::uint8_t {
  pdf,
  docx,
  odt,
  html,
  text,   // and the Markdown of converters
  other,  // nothing that we read
};

struct RecognizedFormat {
  Format format = Format::other;
  source::Message what;    // "a PDF", "a JPEG picture", "a Word 97 document"
  source::Message advice;  // of `other`: how its text can be had all the same
};

// Looks at the first bytes, and in an archive at the names of its parts. Bytes of no known kind are
// text when they are text in one of the encodings that we read, else `other`.
RecognizedFormat recognize_format(std::string_view bytes);

// The most bytes that a file of any kind may have.
inline constexpr std::size_t largest_import = std::size_t{40} << 20U;

// Reports what is wrong before anything is read: an empty file, one of a kind that we do not read,
// and, as a warning, a name that says another kind. Whether the file can be read.
bool check_format(const RecognizedFormat& recognized, std::string_view bytes,
                  const std::string& path, source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
