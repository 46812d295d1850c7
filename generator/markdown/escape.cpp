#include <array>

#include "markdown/inline.hpp"

namespace bipgen::markdown {
namespace {

std::string_view replacement(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

constexpr std::array<bool, 256> needs_escape = [] {
  std::array<bool, 256> table{};
  for (char c : {'&', '<', '>', '"', '\''}) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_escape[static_cast<unsigned char>(text[i])]) continue;
    out.append(text, from, i - from);
    out += replacement(text[i]);
    from = i + 1;
  }
  out.append(text, from, text.size() - from);
}

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_escaped(out, text);
  return out;
}

}  // namespace bipgen::markdown
