// A content file of legal Markdown -> the same file in canonical form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "parsing/parse_act.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::parsing {

// What stands under the front matter: an act, a document, or an ordinary page, which is no legal
// Markdown. An act has a `type`; a document stands below a folder `documents`.
enum class ContentForm : std::uint8_t { act, document, page };
ContentForm content_form(const source::File& file);

// The file with its text as write_text gives it and its front matter byte for byte. The tree of the
// text and its findings stay as they are, save that of glued markers: where they would not (a
// quotation that is never closed), that is reported and the result is empty. Front matter that
// cannot be read is reported and gives nothing either.
std::optional<std::string> format_content(const source::File& file, Grammar grammar,
                                          source::Diagnostics& diagnostics);

}  // namespace bipgen::parsing
