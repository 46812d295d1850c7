#include "text/detect_encoding.hpp"

#include <algorithm>

#include "text/encodings.hpp"
#include "text/utf8.hpp"

namespace bipgen::text {

namespace {

constexpr std::string_view mark_of_utf_8 = "\xEF\xBB\xBF";
constexpr std::string_view mark_of_utf_16_le = "\xFF\xFE";
constexpr std::string_view mark_of_utf_16_be = "\xFE\xFF";

bool is_any_of(char byte, std::string_view set) {
  return set.find(byte) != std::string_view::npos;
}

// Texts have NUL beside nearly every letter and sign of ASCII.
std::optional<Encoding> utf_16_without_mark(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 1024);
  if (head.size() < 4) return std::nullopt;
  std::size_t nuls[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) nuls[i % 2] += head[i] == '\0' ? 1U : 0U;
  if (std::max(nuls[0], nuls[1]) * 4 < head.size() || std::min(nuls[0], nuls[1]) > 0) {
    return std::nullopt;
  }
  return nuls[0] > nuls[1] ? Encoding::utf_16_be : Encoding::utf_16_le;
}

// Ć ć Ę ę Ł ł Ń ń Ó ó Ż ż and the signs that both encodings have at one place.
constexpr std::string_view in_both =
    "\xC6\xE6\xCA\xEA\xA3\xB3\xD1\xF1\xD3\xF3\xAF\xBF\xA7\xA0\xB0\xAD";
// Ą ą Ś ś Ź ź.
constexpr std::string_view letters_of_windows = "\xA5\xB9\x8C\x9C\x8F\x9F";
constexpr std::string_view letters_of_iso = "\xA1\xB1\xA6\xB6\xAC\xBC";
// Quotation marks, dashes, the ellipsis, a bullet, the euro: control characters in ISO-8859-2.
constexpr std::string_view signs_of_windows =
    "\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x80\xAB\xBB";

bool is_letter(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value | 0x20U) - unsigned{'a'} < 26U || value >= 0xC0U ||
         is_any_of(byte, in_both.substr(0, 12));
}

struct Evidence {
  std::size_t windows = 0;
  std::size_t iso = 0;
  std::size_t shared = 0;
  std::size_t others = 0;
  std::optional<std::size_t> first_of_windows;
  std::optional<std::size_t> first_of_iso;
};

void add_at(std::size_t at, std::size_t& count, std::optional<std::size_t>& first) {
  ++count;
  if (!first) first = at;
}

Evidence evidence_in(std::string_view bytes) {
  Evidence found;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const char byte = bytes[at];
    if (static_cast<unsigned char>(byte) < 0x80) continue;
    const bool in_word =
        (at > 0 && is_letter(bytes[at - 1])) || (at + 1 < bytes.size() && is_letter(bytes[at + 1]));
    if (is_any_of(byte, in_both)) {
      ++found.shared;
    } else if (in_word && is_any_of(byte, letters_of_windows)) {
      add_at(at, found.windows, found.first_of_windows);
    } else if (in_word && is_any_of(byte, letters_of_iso)) {
      add_at(at, found.iso, found.first_of_iso);
    } else if (is_any_of(byte, signs_of_windows)) {
      add_at(at, found.windows, found.first_of_windows);
    } else {
      ++found.others;
    }
  }
  return found;
}

std::optional<DetectedEncoding> detect_eight_bit(std::string_view bytes) {
  const Evidence found = evidence_in(bytes);
  if (found.others * 4 > found.shared + found.windows + found.iso) return std::nullopt;
  if (found.windows >= found.iso) {
    return DetectedEncoding{Encoding::windows_1250, found.first_of_iso};
  }
  return DetectedEncoding{Encoding::iso_8859_2, found.first_of_windows};
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf_8:
      return "UTF-8";
    case Encoding::utf_16_le:
    case Encoding::utf_16_be:
      return "UTF-16";
    case Encoding::windows_1250:
      return "Windows-1250";
    case Encoding::iso_8859_2:
      return "ISO-8859-2";
  }
  return {};
}

std::optional<DetectedEncoding> detect_encoding(std::string_view bytes) {
  if (bytes.starts_with(mark_of_utf_16_le)) return DetectedEncoding{Encoding::utf_16_le, {}};
  if (bytes.starts_with(mark_of_utf_16_be)) return DetectedEncoding{Encoding::utf_16_be, {}};
  if (const auto utf_16 = utf_16_without_mark(bytes)) return DetectedEncoding{*utf_16, {}};
  if (bytes.find('\0') != std::string_view::npos) return std::nullopt;
  if (!first_invalid_utf8(bytes)) return DetectedEncoding{Encoding::utf_8, {}};
  // A damaged text is not one of another encoding.
  if (bytes.starts_with(mark_of_utf_8)) return std::nullopt;
  return detect_eight_bit(bytes);
}

std::optional<std::string> to_utf_8(std::string_view bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf_8:
      if (first_invalid_utf8(bytes)) return std::nullopt;
      return std::string(bytes.substr(bytes.starts_with(mark_of_utf_8) ? mark_of_utf_8.size() : 0));
    case Encoding::utf_16_le:
      return from_utf_16(bytes.substr(bytes.starts_with(mark_of_utf_16_le) ? 2 : 0),
                         ByteOrder::little);
    case Encoding::utf_16_be:
      return from_utf_16(bytes.substr(bytes.starts_with(mark_of_utf_16_be) ? 2 : 0),
                         ByteOrder::big);
    case Encoding::windows_1250:
      return from_windows_1250(bytes);
    case Encoding::iso_8859_2:
      return from_iso_8859_2(bytes);
  }
  return std::nullopt;
}

}  // namespace bipgen::text
