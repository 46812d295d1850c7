// UTF-8 as bytes: validity, characters, positions. Everything else in the generator treats text as
// valid UTF-8 because source/ checks it on the way in.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bipgen::text {

// The byte offset of the first byte that is not well-formed UTF-8; empty when all of it is.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

// Characters (code points) in valid UTF-8.
std::size_t count_characters(std::string_view utf8);

// The character that begins at `offset` and its length in bytes; U+0000 with length 0 at the end.
struct Character {
  char32_t value = 0;
  std::size_t length = 0;
};
Character character_at(std::string_view utf8, std::size_t offset);

// The character (below U+110000) at the end of the text.
void append_utf8(std::string& text, char32_t character);

// Canonical composition (Unicode NFC). `is_nfc` is quick for text that is.
bool is_nfc(std::string_view utf8);
std::string to_nfc(std::string_view utf8);

// Letters and digits of any script.
bool is_word_character(char32_t character);

}  // namespace bipgen::text
