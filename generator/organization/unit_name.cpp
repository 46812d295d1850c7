#include "organization/unit_name.hpp"

#include <algorithm>
#include <vector>

#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_dash(std::string_view word) {
  return word == "-" || word == "–" || word == "—";
}

// A code that no word or abbreviation looks like: letters, a hyphen, a digit.
bool is_certainly_code(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  return looks_like_code(word) && hyphen != std::string_view::npos &&
         std::any_of(word.begin() + static_cast<std::ptrdiff_t>(hyphen), word.end(), is_digit);
}

std::string without_list_marks(std::string_view plain) {
  std::string name = text::collapsed(plain);
  while (!name.empty() && std::string_view(";,.: ").find(name.back()) != std::string_view::npos) {
    name.pop_back();
  }
  return name;
}

std::string joined(const std::vector<std::string_view>& words, std::size_t count) {
  std::string name;
  for (std::size_t i = 0; i < count; ++i) {
    name += (i == 0 ? "" : " ") + std::string(words[i]);
  }
  // A colon before the code belongs to the list: "Oddział ds. zarządzania aplikacjami: – IT-05".
  return without_list_marks(name);
}

}  // namespace

NamedThing split_code(std::string_view plain) {
  const std::string all = without_list_marks(plain);
  const std::vector<std::string_view> words = text::split_words(all);
  if (words.size() < 2) {
    return {all, ""};
  }
  const std::string_view last = words.back();
  if (last.size() > 2 && last.front() == '(' && last.back() == ')') {
    const std::string_view inside = last.substr(1, last.size() - 2);
    if (looks_like_code(inside)) {
      return {joined(words, words.size() - 1), std::string(inside)};
    }
  }
  const bool after_dash = words.size() > 2 && is_dash(words[words.size() - 2]);
  if (after_dash && looks_like_code(last)) {
    return {joined(words, words.size() - 2), std::string(last)};
  }
  if (is_certainly_code(last)) {
    return {joined(words, words.size() - 1), std::string(last)};
  }
  return {all, ""};
}

bool looks_like_code(std::string_view word) {
  if (word.empty() || word.size() > 16 || !is_capital(word.front())) {
    return false;
  }
  std::size_t run = 0;
  std::size_t small = 0;
  std::size_t capitals = 0;
  for (const char c : word) {
    if (is_capital(c) || is_small(c)) {
      small += is_small(c) ? 1 : 0;
      capitals += is_capital(c) ? 1 : 0;
      if (++run > 5) {
        return false;
      }
    } else if (is_digit(c) || c == '-' || c == '.' || c == '/') {
      run = 0;
    } else {
      return false;
    }
  }
  // "Or", "Fn-I", but not "Kadry".
  return !word.ends_with('.') && small <= 2 * capitals && small <= 3;
}

std::string id_from_code(std::string_view code) {
  return text::slug(code);
}

}  // namespace bipgen::organization
