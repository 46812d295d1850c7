#include "source/yaml_extent.hpp"

#include <algorithm>

namespace bipgen::source {
namespace {

constexpr std::string_view white_space = " \t\n";

bool is_white_space(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n';
}

std::size_t skip_white_space(std::string_view text, std::size_t offset) {
  return std::min(text.find_first_not_of(white_space, offset), text.size());
}

// After the quote that closes the one at `begin`; npos when nothing does.
std::size_t quoted_end(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (std::size_t i = begin + 1; i < text.size(); ++i) {
    if (text[i] == '\\' && quote == '"') {
      ++i;
    } else if (text[i] == quote) {
      const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == '\'';
      if (!doubled) return i + 1;
      ++i;
    }
  }
  return std::string_view::npos;
}

// A plain scalar stands in the text as it was read, save that lines are joined.
std::size_t plain_end(std::string_view text, std::size_t begin, std::string_view value) {
  std::size_t end = begin;
  for (std::size_t v = 0, i = begin; v < value.size() && i < text.size();) {
    if (is_white_space(value[v])) {
      v = skip_white_space(value, v);
      i = skip_white_space(text, i);
    } else if (value[v] == text[i]) {
      ++v;
      end = ++i;
    } else {
      break;
    }
  }
  return end;
}

// A block scalar goes on while lines are empty or indented no less than its first line with text.
std::size_t block_end(std::string_view text, std::size_t begin) {
  std::size_t line = std::min(text.find('\n', begin), text.size());
  std::size_t end = line;
  std::size_t indentation = 0;
  while (line < text.size()) {
    const std::size_t start = line + 1;
    line = std::min(text.find('\n', start), text.size());
    const std::size_t first = std::min(text.find_first_not_of(' ', start), line);
    if (first == line) continue;
    if (indentation == 0) indentation = first - start;
    if (indentation == 0 || first - start < indentation) break;
    end = line;
  }
  return end;
}

}  // namespace

ScalarStyle scalar_style(std::string_view text, std::size_t begin) {
  if (begin >= text.size()) return ScalarStyle::plain;
  if (text[begin] == '"' || text[begin] == '\'') return ScalarStyle::quoted;
  return text[begin] == '|' || text[begin] == '>' ? ScalarStyle::block : ScalarStyle::plain;
}

std::size_t scalar_end(std::string_view text, std::size_t begin, std::string_view value) {
  switch (scalar_style(text, begin)) {
    case ScalarStyle::plain:
      return plain_end(text, begin, value);
    case ScalarStyle::quoted:
      return quoted_end(text, begin);
    case ScalarStyle::block:
      return block_end(text, begin);
  }
  return begin;
}

std::size_t flow_end(std::string_view text, std::size_t offset) {
  while (offset < text.size()) {
    const char byte = text[offset];
    if (byte == ']' || byte == '}') return offset + 1;
    const bool between = is_white_space(byte) || byte == ',' || byte == ':' || byte == '#';
    if (!between) return offset;
    offset = byte == '#' ? std::min(text.find('\n', offset), text.size()) : offset + 1;
  }
  return offset;
}

std::size_t unclosed_quote(std::string_view text, std::size_t offset) {
  while ((offset = text.find_first_of("\"'", offset)) != std::string_view::npos) {
    // An apostrophe inside a word opens nothing.
    const bool opens = offset == 0 || is_white_space(text[offset - 1]) ||
                       std::string_view("[{,").find(text[offset - 1]) != std::string_view::npos;
    const std::size_t end = opens ? quoted_end(text, offset) : offset + 1;
    if (end == std::string_view::npos) return offset;
    offset = end;
  }
  return offset;
}

std::size_t word_end(std::string_view text, std::size_t begin) {
  if (begin >= text.size() || is_white_space(text[begin])) return begin;
  return std::min(text.find_first_of(" \t\n,[]{}", begin + 1), text.size());
}

std::size_t find_control_character(std::string_view utf8) {
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const auto byte = static_cast<unsigned char>(utf8[i]);
    if (byte < 0x20 ? byte != '\t' && byte != '\n' : byte == 0x7F) return i;
    if (byte == 0xC2 && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) < 0xA0) {
      return i;
    }
    if (byte == 0xEF && utf8.substr(i, 3) == "\xEF\xBB\xBF") return i;
  }
  return std::string_view::npos;
}

std::string_view line_before(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const std::size_t newline = text.substr(0, offset).rfind('\n');
  const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
  return text.substr(start, offset - start);
}

}  // namespace bipgen::source
