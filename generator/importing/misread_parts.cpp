#include "importing/misread_parts.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

constexpr std::size_t longest = 60;              // bytes
constexpr std::size_t shortest_in_capitals = 6;  // letters: fewer are an abbreviation

bool is_part(char32_t c) {
  return text::is_word_character(c) || c == U'¢' || c == U'$' || c == U'€';
}

bool is_part_looked_at(std::string_view part) {
  const auto capitals = std::count_if(part.begin(), part.end(), text::is_ascii_upper);
  const auto small = std::count_if(part.begin(), part.end(), text::is_ascii_lower);
  if (small == 0) return text::count_characters(part) >= shortest_in_capitals;
  if (has_one_inner_capital(part)) return true;
  const bool first = text::is_ascii_upper(part.front());
  return capitals == (first ? 1 : 0);
}

}  // namespace

Core core_of(std::string_view word) {
  Core core{word.size(), 0};
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    const std::size_t length = std::max<std::size_t>(c.length, 1);
    if (is_part(c.value)) {
      core.begin = std::min(core.begin, at);
      core.end = at + length;
    }
    at += length;
  }
  if (core.begin > core.end) core = {0, 0};
  return core;
}

bool has_any(std::string_view word, std::string_view bytes) {
  return word.find_first_of(bytes) != std::string_view::npos;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool has_one_inner_capital(std::string_view letters) {
  constexpr std::size_t shortest = 6;
  if (letters.size() < shortest || has_any(letters, "-")) return false;
  const auto inner = std::count_if(letters.begin() + 1, letters.end(), text::is_ascii_upper);
  const auto place = std::find_if(letters.begin() + 1, letters.end(), text::is_ascii_upper);
  // Between small letters: "SmartCity" is two words, but no dictionary knows them as one.
  return inner == 1 && !text::is_ascii_upper(*(place - 1)) && place + 1 != letters.end() &&
         !text::is_ascii_upper(*(place + 1));
}

bool is_looked_at(std::string_view letters) {
  if (letters.size() < 2 || letters.size() > longest || has_any(letters, "/.@_:\\*")) return false;
  const auto digits =
      static_cast<std::size_t>(std::count_if(letters.begin(), letters.end(), text::is_digit));
  if (digits * 2 > letters.size()) return false;
  for (std::size_t begin = 0; begin <= letters.size();) {
    const std::size_t end = std::min(letters.find('-', begin), letters.size());
    if (end == begin || !is_part_looked_at(letters.substr(begin, end - begin))) return false;
    begin = end + 1;
  }
  return true;
}

const Word* word_before(const std::vector<WordLine>& lines, std::size_t i, std::size_t w) {
  if (w > 0) return &lines[i].words[w - 1];
  return i > 0 && !lines[i - 1].empty() ? &lines[i - 1].words.back() : nullptr;
}

const Word* word_after(const std::vector<WordLine>& lines, std::size_t i, std::size_t w) {
  if (w + 1 < lines[i].words.size()) return &lines[i].words[w + 1];
  return i + 1 < lines.size() && !lines[i + 1].empty() ? &lines[i + 1].words.front() : nullptr;
}

}  // namespace bipgen::importing
