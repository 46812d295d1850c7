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

// Windows-1250, the bytes 80 to BF: from C0 on it is ISO-8859-2. The bytes that it leaves free are
// given the control characters of the same value, so that none is lost.
constexpr std::size_t first_of_windows = 0x80;
constexpr std::array<char32_t, 64> windows_part = {
    0x20AC, 0x0081, 0x201A, 0x0083, 0x201E, 0x2026, 0x2020, 0x2021, 0x0088, 0x2030, 0x0160,
    0x2039, 0x015A, 0x0164, 0x017D, 0x0179, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x0098, 0x2122, 0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A, 0x00A0,
    0x02C7, 0x02D8, 0x0141, 0x00A4, 0x0104, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB,
    0x00AC, 0x00AD, 0x00AE, 0x017B, 0x00B0, 0x00B1, 0x02DB, 0x0142, 0x00B4, 0x00B5, 0x00B6,
    0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C,
};
constexpr std::size_t first_after_windows = first_of_windows + windows_part.size();

// The unit of UTF-16 at `at`.
char32_t unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == ByteOrder::little ? (static_cast<char32_t>(second) << 8U) | first
                                    : (static_cast<char32_t>(first) << 8U) | second;
}

bool is_high_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}
bool is_low_surrogate(char32_t unit) {
  return unit >= 0xDC00 && unit <= 0xDFFF;
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

std::string from_windows_1250(std::string_view bytes) {
  std::string utf8;
  utf8.reserve(bytes.size());
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    append_utf8(utf8, value < first_of_windows      ? value
                      : value < first_after_windows ? windows_part[value - first_of_windows]
                                                    : upper_half[value - first_of_table]);
  }
  return utf8;
}

std::optional<std::string> from_utf_16(std::string_view bytes, ByteOrder order) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  std::string utf8;
  utf8.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    char32_t character = unit_at(bytes, at, order);
    if (is_low_surrogate(character)) return std::nullopt;
    if (is_high_surrogate(character)) {
      at += 2;
      if (at >= bytes.size()) return std::nullopt;
      const char32_t low = unit_at(bytes, at, order);
      if (!is_low_surrogate(low)) return std::nullopt;
      character = 0x10000 + ((character - 0xD800) << 10U) + (low - 0xDC00);
    }
    append_utf8(utf8, character);
  }
  return utf8;
}

}  // namespace bipgen::text
