#include "act/reading.hpp"

#include "text/utf8.hpp"

namespace bipgen::act {

namespace {

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

std::size_t space_length(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  if (c == '\xC2') return text.substr(at, 2) == "\xC2\xA0" ? 2 : 0;
  if (c == '\xE3') return text.substr(at, 3) == "\xE3\x80\x80" ? 3 : 0;
  if (c != '\xE2' || at + 2 >= text.size() || text[at + 1] != '\x80') return 0;
  const auto last = static_cast<unsigned char>(text[at + 2]);
  return (last >= 0x80 && last <= 0x8A) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0;
}

std::size_t skip_space(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t length = space_length(text, at);
    if (length == 0) break;
    at += length;
  }
  return at;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_ascii_letter(text[at])) {
      ++at;
      continue;
    }
    if (static_cast<unsigned char>(text[at]) < 0x80) break;
    const text::Character character = text::character_at(text, at);
    if (!text::is_word_character(character.value)) break;
    at += character.length;
  }
  return at;
}

bool starts_with_ignoring_case(std::string_view text, std::string_view ascii_start) {
  if (text.size() < ascii_start.size()) return false;
  for (std::size_t i = 0; i < ascii_start.size(); ++i) {
    const char c = text[i];
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (lower != ascii_start[i]) return false;
  }
  return true;
}

}  // namespace bipgen::act
