// A source file in memory and places in it. Does not know how it came there.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::source {

// Bytes [begin, end) of a file's text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  auto operator<=>(const Span&) const = default;
};

// What an editor shows: both count from 1, columns in characters.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  auto operator<=>(const Position&) const = default;
};

// Text is valid UTF-8 with line ends "\n" (see load.hpp). `path` is what messages show: relative to
// where the user stands, with forward slashes.
struct File {
  std::string path;
  std::string text;
};

// Positions and lines of one text; the text must outlive it.
class Lines {
 public:
  explicit Lines(std::string_view text);
  // Offsets past the end give the position after the last character.
  Position position(std::uint32_t offset) const;
  // The line without its end; empty past the last one. `line` counts from 1.
  std::string_view line(std::uint32_t line) const;
  std::uint32_t count() const { return static_cast<std::uint32_t>(m_starts.size()); }

 private:
  std::string_view m_text;
  std::vector<std::uint32_t> m_starts;
};

}  // namespace bipgen::source
