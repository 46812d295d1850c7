#include "source/load.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "text/detect_encoding.hpp"
#include "text/encodings.hpp"
#include "text/utf8.hpp"

namespace bipgen::source {
namespace {

Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool is_utf_16(const std::optional<text::DetectedEncoding>& guess) {
  return guess && (guess->encoding == text::Encoding::utf_16_le ||
                   guess->encoding == text::Encoding::utf_16_be);
}

// Of bytes that are not UTF-8. Where nothing tells the two eight-bit encodings apart both are
// named.
Message name_of(const std::optional<text::DetectedEncoding>& guess, std::string_view bytes) {
  if (!guess || guess->encoding == text::Encoding::utf_8) return {};
  if (is_utf_16(guess)) return text::name_of(guess->encoding);
  if (text::from_windows_1250(bytes) == text::from_iso_8859_2(bytes)) {
    return message("{} or {}", "Windows-1250", "ISO-8859-2");
  }
  return text::name_of(guess->encoding);
}

std::string hexadecimal(unsigned value, const char* format) {
  char text[32];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

void report_encoding(const std::string& path, std::string_view bytes, std::size_t at,
                     const Message& guess, Diagnostics& diagnostics) {
  const std::string byte = hexadecimal(static_cast<unsigned char>(bytes[at]), "0x%02X");
  diagnostics.add(Kind::file_not_utf8, {path, span(at, at + 1)},
                  guess.empty()
                      ? message("byte {} is not UTF-8", byte)
                      : message("byte {} is not UTF-8; the file looks like {}", byte, guess),
                  message("expected {}", "UTF-8"));
}

// The first thing that keeps the bytes from being a text; reported.
bool is_text(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
  if (bytes.size() > largest_file) {
    diagnostics.add(Kind::file_too_large, {path, {}}, message("file of {} bytes", bytes.size()),
                    message("expected at most {}", "16 MiB"));
    return false;
  }
  const auto invalid = text::first_invalid_utf8(bytes);
  const auto guess = text::detect_encoding(bytes);
  if (invalid || is_utf_16(guess)) {
    report_encoding(path, bytes, invalid.value_or(bytes.find('\0')), name_of(guess, bytes),
                    diagnostics);
    return false;
  }
  const std::size_t nul = bytes.find('\0');
  if (nul == std::string_view::npos) return true;
  diagnostics.add(Kind::file_has_nul, {path, span(nul, nul + 1)}, message("NUL byte"),
                  message("expected text"));
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
                  message("letter and diacritic stored as two characters"),
                  message("expected one (Unicode NFC); read as one"));
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
  const std::string code = hexadecimal(static_cast<unsigned>(stray.value), "U+%04X");
  diagnostics.add(Kind::stray_character, {file.path, span(first, first + stray.length)},
                  count > 1 ? message("character {} and {} more of its kind", code, count - 1)
                            : message("character {}", code),
                  stray.value == 0xFFFD ? message("a letter was lost when the text was converted")
                                        : message("expected text"));
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
