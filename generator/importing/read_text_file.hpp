// A text in any of the encodings that Polish files have -> UTF-8; and what kind of text it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importing/formats.hpp"
#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// The text in composed UTF-8, no byte passed over. Where the encoding is not certain, or the file
// names another (`declared`, "" for none), a warning shows words as they were read. Empty, with an
// error, for bytes in none of our encodings.
std::optional<std::string> decode_text(std::string_view bytes, std::string_view declared,
                                       const std::string& path, source::Diagnostics& diagnostics);

// The lines of a file of a format other than PDF, whose text a program extracts first
// (read_pdf.hpp). Empty, with an error, for what cannot be read or has no words.
std::optional<SourceText> read_document(Format format, std::string_view bytes,
                                        const std::string& path, source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
