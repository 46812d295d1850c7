// Texts in the one-byte encodings of older Polish files. UTF-8 on our side, always.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bipgen::text {

// ISO-8859-2. Empty when a character has no byte there (a dash, a Polish quotation mark).
std::optional<std::string> to_iso_8859_2(std::string_view utf8);
std::string from_iso_8859_2(std::string_view bytes);

}  // namespace bipgen::text
