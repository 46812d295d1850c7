#include "source/excerpt.hpp"

#include <string>

#include "text/utf8.hpp"

namespace bipgen::source {

Message excerpt(std::string_view words) {
  constexpr std::size_t longest = 60;
  std::size_t end = 0;
  for (std::size_t count = 0; end < words.size() && count < longest; ++count) {
    end += text::character_at(words, end).length;
  }
  return in_quotes(std::string(words.substr(0, end)) + (end < words.size() ? "…" : ""));
}

}  // namespace bipgen::source
