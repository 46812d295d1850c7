#include "text/utf8.hpp"

#include <cstdint>
#include <cstring>
#include <stdexcept>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

namespace bipgen::text {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t offset) {
  return static_cast<unsigned char>(bytes[offset]);
}

bool is_continuation(unsigned byte) {
  return (byte & 0xC0U) == 0x80U;
}

// The first offset at or after `offset` where a byte that is not ASCII stands. Eight at a time:
// most of any text is ASCII.
std::size_t skip_ascii(std::string_view bytes, std::size_t offset) {
  while (offset + 8 <= bytes.size()) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + offset, 8);
    if ((eight & 0x8080808080808080U) != 0) break;
    offset += 8;
  }
  while (offset < bytes.size() && byte_at(bytes, offset) < 0x80) ++offset;
  return offset;
}

// The length of the well-formed sequence at `offset`, by table 3-7 of the Unicode Standard; 0 when
// there is none.
std::size_t sequence_length(std::string_view bytes, std::size_t offset) {
  const unsigned lead = byte_at(bytes, offset);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || bytes.size() - offset < length) return 0;
  // The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF.
  const unsigned second = byte_at(bytes, offset + 1);
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if (!is_continuation(byte_at(bytes, offset + i))) return 0;
  }
  return length;
}

// Whether all of the text lies below U+0300, where nothing composes, or in the punctuation
// U+2002-U+203F. False says nothing.
bool is_surely_nfc(std::string_view utf8) {
  for (std::size_t i = skip_ascii(utf8, 0); i < utf8.size(); i = skip_ascii(utf8, i)) {
    const unsigned lead = byte_at(utf8, i);
    const bool punctuation = lead == 0xE2 && utf8.size() - i >= 3 && byte_at(utf8, i + 1) == 0x80 &&
                             byte_at(utf8, i + 2) >= 0x82;
    if (lead >= 0xCC && !punctuation) return false;
    i += punctuation ? 3 : 1;
  }
  return true;
}

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no normalization data");
  return *normalizer;
}

icu::StringPiece piece(std::string_view utf8) {
  return {utf8.data(), static_cast<std::int32_t>(utf8.size())};
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  for (std::size_t i = skip_ascii(bytes, 0); i < bytes.size(); i = skip_ascii(bytes, i)) {
    const std::size_t length = sequence_length(bytes, i);
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

std::size_t count_characters(std::string_view utf8) {
  std::size_t count = 0;
  for (const char byte : utf8) count += static_cast<signed char>(byte) >= -64 ? 1U : 0U;
  return count;
}

Character character_at(std::string_view utf8, std::size_t offset) {
  if (offset >= utf8.size()) return {};
  const unsigned lead = byte_at(utf8, offset);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  char32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length && offset + i < utf8.size(); ++i) {
    value = (value << 6U) | (byte_at(utf8, offset + i) & 0x3FU);
  }
  return {value, length};
}

void append_utf8(std::string& text, char32_t character) {
  const auto tail = [&](unsigned shift) {
    text += static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
  };
  if (character < 0x80) {
    text += static_cast<char>(character);
  } else if (character < 0x800) {
    text += static_cast<char>(0xC0U | (character >> 6U));
    tail(0);
  } else if (character < 0x10000) {
    text += static_cast<char>(0xE0U | (character >> 12U));
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xF0U | (character >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
}

bool is_nfc(std::string_view utf8) {
  if (is_surely_nfc(utf8)) return true;
  UErrorCode status = U_ZERO_ERROR;
  const bool normalized = nfc().isNormalizedUTF8(piece(utf8), status) != 0;
  if (U_FAILURE(status)) throw std::runtime_error("ICU cannot check the normalization");
  return normalized;
}

std::string to_nfc(std::string_view utf8) {
  if (is_surely_nfc(utf8)) return std::string(utf8);
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed, static_cast<std::int32_t>(utf8.size()));
  UErrorCode status = U_ZERO_ERROR;
  nfc().normalizeUTF8(0, piece(utf8), sink, nullptr, status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalize");
  return composed;
}

bool is_word_character(char32_t character) {
  return u_isalnum(static_cast<UChar32>(character)) != 0;
}

}  // namespace bipgen::text
