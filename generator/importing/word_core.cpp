#include "importing/word_core.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace bipgen::importing {

std::string_view word_core(std::string_view word) {
  std::size_t begin = word.size();
  std::size_t end = word.size();
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    const std::size_t length = std::max<std::size_t>(c.length, 1);
    if (c.length > 0 && text::is_word_character(c.value)) {
      begin = std::min(begin, at);
      end = at + length;
    }
    at += length;
  }
  return word.substr(begin, end - begin);
}

bool is_known_word(std::string_view core, const morphology::Analyze& analyze) {
  return analyze && core.size() <= longest_known_word && !core.empty() && analyze(core).known();
}

}  // namespace bipgen::importing
