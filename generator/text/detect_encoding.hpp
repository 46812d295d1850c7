// Which encoding a Polish text is in, told by its bytes alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bipgen::text {

enum class Encoding : std::uint8_t { utf_8, utf_16_le, utf_16_be, windows_1250, iso_8859_2 };
// "Windows-1250".
std::string_view name_of(Encoding encoding);

struct DetectedEncoding {
  Encoding encoding = Encoding::utf_8;
  // Where another reading is possible: the first byte that would be read otherwise.
  std::optional<std::size_t> doubtful_at;
};

// A byte order mark decides, then whether all of it is UTF-8, then NUL beside every letter
// (UTF-16). Windows-1250 and ISO-8859-2 differ in ą, ś, ź and in quotation marks and dashes:
// letters are counted where they stand beside letters. Empty for what is no text in any of these:
// bytes of a file of another kind, or of an encoding that has its Polish letters elsewhere (DOS,
// Macintosh). Bytes of ASCII alone are UTF-8.
std::optional<DetectedEncoding> detect_encoding(std::string_view bytes);

// The text in UTF-8 without a byte order mark; no byte is passed over. Empty when the bytes are not
// of that encoding.
std::optional<std::string> to_utf_8(std::string_view bytes, Encoding encoding);

}  // namespace bipgen::text
