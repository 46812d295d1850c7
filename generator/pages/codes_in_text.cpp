#include "pages/codes_in_text.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace bipgen::pages {
namespace {

bool is_part(char c) {
  return text::is_ascii_upper(c) || text::is_digit(c);
}
// Bytes of letters beyond ASCII count as letters: "Ł-1" is no code of ours.
bool is_word(char c) {
  return is_part(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::vector<CodeInText> codes_in(std::string_view text) {
  constexpr std::size_t longest_head = 4;
  std::vector<CodeInText> codes;
  for (std::size_t hyphen = text.find('-'); hyphen != std::string_view::npos;
       hyphen = text.find('-', hyphen + 1)) {
    std::size_t begin = hyphen;
    while (begin > 0 && text::is_ascii_upper(text[begin - 1])) --begin;
    const bool head = begin < hyphen && hyphen - begin <= longest_head;
    if (!head || (begin > 0 && (is_word(text[begin - 1]) || text[begin - 1] == '-'))) continue;
    std::size_t end = hyphen;
    while (end < text.size() && text[end] == '-') {
      std::size_t part = end + 1;
      while (part < text.size() && is_part(text[part])) ++part;
      if (part == end + 1) break;
      end = part;
    }
    if (end == hyphen || (end < text.size() && is_word(text[end]))) continue;
    codes.push_back({begin, end});
    hyphen = end - 1;
  }
  return codes;
}

}  // namespace bipgen::pages
