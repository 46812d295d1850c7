// Texts in the encodings of older Polish files. UTF-8 on our side, always.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bipgen::text {

// ISO-8859-2. Empty when a character has no byte there (a dash, a Polish quotation mark).
std::optional<std::string> to_iso_8859_2(std::string_view utf8);
std::string from_iso_8859_2(std::string_view bytes);

// The five bytes that Windows-1250 leaves free become the control characters of their value.
std::string from_windows_1250(std::string_view bytes);

enum class ByteOrder : std::uint8_t { little, big };

// Without the byte order mark; empty for half a character.
std::optional<std::string> from_utf_16(std::string_view bytes, ByteOrder order);

}  // namespace bipgen::text
