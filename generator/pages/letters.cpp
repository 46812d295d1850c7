#include "pages/letters.hpp"

#include <string_view>
#include <utility>

#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::pages {

std::string letter_of(const std::string& word) {
  constexpr std::string_view polish = "ĄĆĘŁŃÓŚŹŻ";
  const std::string letter = text::to_upper(word.substr(0, text::character_at(word, 0).length));
  if (letter.size() > 1 && polish.find(letter) != std::string_view::npos) return letter;
  const std::string plain = text::to_upper(text::folded(letter));
  const bool is_letter = plain.size() == 1 && plain[0] >= 'A' && plain[0] <= 'Z';
  return is_letter ? plain : "0–9";
}

std::string letter_slug(const std::string& letter) {
  constexpr std::pair<std::string_view, std::string_view> polish[] = {
      {"Ą", "a-ogonek"}, {"Ć", "c-kreska"}, {"Ę", "e-ogonek"}, {"Ł", "l-kreska"}, {"Ń", "n-kreska"},
      {"Ó", "o-kreska"}, {"Ś", "s-kreska"}, {"Ź", "z-kreska"}, {"Ż", "z-kropka"}};
  for (const auto& [one, slug] : polish) {
    if (one == letter) return std::string(slug);
  }
  return text::slug(letter);
}

}  // namespace bipgen::pages
