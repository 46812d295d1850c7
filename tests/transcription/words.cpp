#include "words.hpp"

namespace bipgen::transcription {
namespace {

constexpr std::string_view no_break_space = "\u00a0";

// The length in bytes of the white space at `place`, 0 if there is none.
std::size_t space_at(std::string_view text, std::size_t place) {
  if (std::string_view(" \t\n\r\f\v").find(text[place]) != std::string_view::npos) return 1;
  return text.substr(place).starts_with(no_break_space) ? no_break_space.size() : 0;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

std::vector<Line> lines_of(std::string_view text, int first) {
  std::vector<Line> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back({std::string(text.substr(0, end)), first++});
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t space = space_at(text, i); space > 0) {
      if (!word.empty()) words.push_back(std::move(word));
      word.clear();
      i += space;
    } else {
      word += text[i++];
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::vector<Word> words_of(const std::vector<Line>& lines) {
  std::vector<Word> words;
  for (const Line& line : lines) {
    for (std::string& word : split(line.text)) words.push_back({std::move(word), line.number});
  }
  return words;
}

std::string join(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

bool stands_at(const std::vector<Word>& words, std::size_t place,
               const std::vector<std::string>& pattern) {
  if (place > words.size() || words.size() - place < pattern.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (words[place + i].text != pattern[i]) return false;
  }
  return true;
}

bool begins_with_marker(std::string_view text) {
  if (text.starts_with("§ ")) return true;
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  std::size_t end = digits;
  while (end < text.size() && is_small_letter(text[end])) ++end;
  if (end == 0 || end == text.size() || end - digits > 3) return false;
  return text[end] == ')' || (digits > 0 && text[end] == '.');
}

bool is_unit_code(std::string_view word) {
  while (!word.empty() && std::string_view(";:,.").find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  std::size_t i = 0;
  while (i < word.size() && is_capital(word[i])) ++i;
  if (i < 2 || i == word.size()) return false;
  for (; i < word.size(); ++i) {
    const bool ends_part = word[i] == '-' && i + 1 < word.size() && word[i + 1] != '-';
    if (!ends_part && (word[i] == '-' || !(is_capital(word[i]) || is_digit(word[i])))) return false;
  }
  return true;
}

}  // namespace bipgen::transcription
