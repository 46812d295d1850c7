#include "text/encodings.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace bipgen::text {

namespace {

// ISO/IEC 8859-2, the bytes A0 to FF; those below are the same in Unicode.
constexpr std::size_t first_of_table = 0xA0;
constexpr std::array<char32_t, 96> upper_half = {
    0x00A0, 0x0104, 0x02D8, 0x0141, 0x00A4, 0x013D, 0x015A, 0x00A7, 0x00A8, 0x0160, 0x015E, 0x0164,
    0x0179, 0x00AD, 0x017D, 0x017B, 0x00B0, 0x0105, 0x02DB, 0x0142, 0x00B4, 0x013E, 0x015B, 0x02C7,
    0x00B8, 0x0161, 0x015F, 0x0165, 0x017A, 0x02DD, 0x017E, 0x017C, 0x0154, 0x00C1, 0x00C2, 0x0102,
    0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD, 0x00CE, 0x010E,
    0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA, 0x0170,
    0x00DC, 0x00DD, 0x0162, 0x00DF, 0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7,
    0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3,
    0x00F4, 0x0151, 0x00F6, 0x00F7, 0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9,
};

void append_utf8(std::string& text, char32_t character) {
  // The table ends below U+0800: two bytes are enough.
  if (character < 0x80) {
    text += static_cast<char>(character);
  } else {
    text += static_cast<char>(0xC0U | (character >> 6U));
    text += static_cast<char>(0x80U | (character & 0x3FU));
  }
}

}  // namespace

std::optional<std::string> to_iso_8859_2(std::string_view utf8) {
  std::string bytes;
  bytes.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const Character character = character_at(utf8, at);
    at += character.length;
    if (character.value < first_of_table) {
      bytes += static_cast<char>(character.value);
      continue;
    }
    const auto* found = std::find(upper_half.begin(), upper_half.end(), character.value);
    if (found == upper_half.end()) return std::nullopt;
    bytes +=
        static_cast<char>(first_of_table + static_cast<std::size_t>(found - upper_half.begin()));
  }
  return bytes;
}

std::string from_iso_8859_2(std::string_view bytes) {
  std::string utf8;
  utf8.reserve(bytes.size());
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    append_utf8(utf8, value < first_of_table ? value : upper_half[value - first_of_table]);
  }
  return utf8;
}

}  // namespace bipgen::text
