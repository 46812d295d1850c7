#include "source/load.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "text/utf8.hpp"

namespace bipgen::source {
namespace {

Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool is_any_of(char byte, std::string_view set) {
  return set.find(byte) != std::string_view::npos;
}

// UTF-16 has its byte order mark, or NUL beside nearly every letter and sign of ASCII.
bool looks_like_utf16(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF") return true;
  const std::string_view head = bytes.substr(0, 1024);
  std::size_t nuls[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) nuls[i % 2] += head[i] == '\0' ? 1U : 0U;
  return std::max(nuls[0], nuls[1]) * 4 >= head.size() && std::min(nuls[0], nuls[1]) == 0 &&
         head.size() >= 4;
}

// The eight-bit encodings of Polish differ in ą, ś, ź and in punctuation; a guess needs most bytes
// beyond ASCII to be Polish letters or signs in one of them.
std::string_view guess_eight_bit(std::string_view bytes) {
  constexpr std::string_view common = "\xC6\xE6\xCA\xEA\xA3\xB3\xD1\xF1\xD3\xF3\xAF\xBF\xA7\xA0";
  constexpr std::string_view windows = "\xA5\xB9\x8C\x9C\x8F\x9F\x84\x93\x94\x96\x97\x85";
  constexpr std::string_view iso = "\xA1\xB1\xA6\xB6\xAC\xBC";
  std::size_t in_both = 0;
  std::size_t in_windows = 0;
  std::size_t in_iso = 0;
  std::size_t others = 0;
  for (const char byte : bytes) {
    if (static_cast<unsigned char>(byte) < 0x80) continue;
    ++(is_any_of(byte, common)    ? in_both
       : is_any_of(byte, windows) ? in_windows
       : is_any_of(byte, iso)     ? in_iso
                                  : others);
  }
  if (others * 4 > in_both + in_windows + in_iso) return {};
  if (in_windows == in_iso) return "Windows-1250 or ISO-8859-2";
  return in_windows > in_iso ? "Windows-1250" : "ISO-8859-2";
}

std::string hexadecimal(unsigned value, const char* format) {
  char text[32];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

void report_encoding(const std::string& path, std::string_view bytes, std::size_t at,
                     std::string_view guess, Diagnostics& diagnostics) {
  std::string message =
      "byte " + hexadecimal(static_cast<unsigned char>(bytes[at]), "0x%02X") + " is not UTF-8";
  if (!guess.empty()) message += "; the file looks like " + std::string(guess);
  diagnostics.add(Kind::file_not_utf8, {path, span(at, at + 1)}, std::move(message),
                  "expected UTF-8");
}

// The first thing that keeps the bytes from being a text; reported.
bool is_text(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
  if (bytes.size() > largest_file) {
    diagnostics.add(Kind::file_too_large, {path, {}},
                    "file of " + std::to_string(bytes.size()) + " bytes",
                    "expected at most 16 MiB");
    return false;
  }
  if (looks_like_utf16(bytes)) {
    report_encoding(path, bytes, text::first_invalid_utf8(bytes).value_or(bytes.find('\0')),
                    "UTF-16", diagnostics);
    return false;
  }
  if (const auto invalid = text::first_invalid_utf8(bytes)) {
    report_encoding(path, bytes, *invalid, guess_eight_bit(bytes), diagnostics);
    return false;
  }
  const std::size_t nul = bytes.find('\0');
  if (nul == std::string_view::npos) return true;
  diagnostics.add(Kind::file_has_nul, {path, span(nul, nul + 1)}, "NUL byte", "expected text");
  return false;
}

void end_lines_by_lf(std::string& text) {
  const std::size_t first = text.find('\r');
  if (first == std::string::npos) return;
  std::size_t to = first;
  for (std::size_t from = first; from < text.size(); ++from) {
    if (text[from] == '\r') {
      if (from + 1 < text.size() && text[from + 1] == '\n') ++from;
      text[to++] = '\n';
    } else {
      text[to++] = text[from];
    }
  }
  text.resize(to);
}

void compose(File& file, Diagnostics& diagnostics) {
  if (text::is_nfc(file.text)) return;
  std::string composed = text::to_nfc(file.text);
  const auto differs =
      std::mismatch(file.text.begin(), file.text.end(), composed.begin(), composed.end()).second;
  auto at = static_cast<std::size_t>(differs - composed.begin());
  while (at > 0 && at < composed.size() &&
         (static_cast<unsigned char>(composed[at]) & 0xC0U) == 0x80U)
    --at;
  file.text = std::move(composed);
  const std::size_t length = text::character_at(file.text, at).length;
  diagnostics.add(Kind::text_not_composed, {file.path, span(at, at + length)},
                  "letter and diacritic stored as two characters",
                  "expected one (Unicode NFC); read as one");
}

// Characters that are no text and that XML cannot hold. U+FFFD stands where an earlier conversion
// lost a letter.
bool is_stray(char32_t character) {
  if (character < 0x20) return character != '\t' && character != '\n';
  return (character >= 0x7F && character <= 0x9F) || character == 0xFEFF || character == 0xFFFD ||
         character == 0xFFFE || character == 0xFFFF;
}

void report_stray_characters(const File& file, Diagnostics& diagnostics) {
  const std::string_view text = file.text;
  std::size_t count = 0;
  std::size_t first = 0;
  text::Character stray;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    // Nearly every byte is passed here: of all lead bytes only C2 and EF begin a stray character.
    const bool passed = byte < 0x80 ? byte >= 0x20 && byte != 0x7F : byte != 0xC2 && byte != 0xEF;
    if (passed || byte == '\n') {
      ++i;
      continue;
    }
    const text::Character next = text::character_at(text, i);
    if (is_stray(next.value) && ++count == 1) {
      first = i;
      stray = next;
    }
    i += next.length;
  }
  if (count == 0) return;
  std::string message = hexadecimal(static_cast<unsigned>(stray.value), "character U+%04X");
  if (count > 1) message += " and " + std::to_string(count - 1) + " more of its kind";
  diagnostics.add(
      Kind::stray_character, {file.path, span(first, first + stray.length)}, std::move(message),
      stray.value == 0xFFFD ? "a letter was lost when the text was converted" : "expected text");
}

}  // namespace

std::optional<File> to_file(std::string path, std::string bytes, Diagnostics& diagnostics) {
  if (!is_text(path, bytes, diagnostics)) return std::nullopt;
  File file{std::move(path), std::move(bytes)};
  if (file.text.compare(0, 3, "\xEF\xBB\xBF") == 0) file.text.erase(0, 3);
  end_lines_by_lf(file.text);
  compose(file, diagnostics);
  report_stray_characters(file, diagnostics);
  return file;
}

}  // namespace bipgen::source
