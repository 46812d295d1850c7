#include "parsing/sentence_words.hpp"

#include "act/reading.hpp"
#include "text/letters.hpp"

namespace bipgen::parsing {

bool is_capital_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (text[at] >= 'A' && text[at] <= 'Z') return true;
  constexpr std::array<std::string_view, 9> polish{"Ą", "Ć", "Ę", "Ł", "Ń", "Ó", "Ś", "Ź", "Ż"};
  return std::any_of(polish.begin(), polish.end(), [text, at](std::string_view letter) {
    return text.substr(at, letter.size()) == letter;
  });
}

std::string word_at(std::string_view text, std::size_t at) {
  const std::size_t end = act::word_end(text, at);
  return end - at > 40 ? std::string() : text::to_lower(text.substr(at, end - at));
}

}  // namespace bipgen::parsing
