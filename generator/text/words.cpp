#include "text/words.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace bipgen::text {
namespace {

bool is_space(char32_t character) {
  if (character < 0x80) return character == ' ' || (character >= '\t' && character <= '\r');
  return character == 0xA0 || (character >= 0x2000 && character <= 0x200A) || character == 0x2028 ||
         character == 0x2029 || character == 0x202F || character == 0x3000;
}

// The offset of the first word at or after `offset`; the size when there is none.
std::size_t skip_space(std::string_view utf8, std::size_t offset) {
  while (offset < utf8.size()) {
    const Character next = character_at(utf8, offset);
    if (!is_space(next.value)) break;
    offset += next.length;
  }
  return offset;
}

std::size_t skip_word(std::string_view utf8, std::size_t offset) {
  while (offset < utf8.size()) {
    const Character next = character_at(utf8, offset);
    if (is_space(next.value)) break;
    offset += next.length;
  }
  return offset;
}

std::u32string characters(std::string_view utf8) {
  std::u32string result;
  result.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size();) {
    const Character next = character_at(utf8, i);
    result.push_back(next.value);
    i += next.length;
  }
  return result;
}

// Optimal string alignment, in three rows of the table.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::array<std::vector<std::size_t>, 3> rows;
  for (auto& row : rows) row.resize(b.size() + 1);
  auto& [above_that, above, current] = rows;
  for (std::size_t j = 0; j <= b.size(); ++j) current[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    above_that.swap(above);
    above.swap(current);
    current[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      current[j] = std::min({above[j] + 1, current[j - 1] + 1, substituted});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) current[j] = std::min(current[j], above_that[j - 2] + 1);
    }
  }
  return current[b.size()];
}

}  // namespace

std::string_view trimmed(std::string_view utf8) {
  const std::size_t begin = skip_space(utf8, 0);
  std::size_t end = begin;
  for (std::size_t i = begin; i < utf8.size(); i = skip_space(utf8, end)) end = skip_word(utf8, i);
  return utf8.substr(begin, end - begin);
}

std::string collapsed(std::string_view utf8) {
  std::string result;
  result.reserve(utf8.size());
  for (std::size_t begin = skip_space(utf8, 0); begin < utf8.size();) {
    const std::size_t end = skip_word(utf8, begin);
    if (!result.empty()) result += ' ';
    result += utf8.substr(begin, end - begin);
    begin = skip_space(utf8, end);
  }
  return result;
}

std::vector<std::string_view> split_words(std::string_view utf8) {
  std::vector<std::string_view> words;
  for (std::size_t begin = skip_space(utf8, 0); begin < utf8.size();) {
    const std::size_t end = skip_word(utf8, begin);
    words.push_back(utf8.substr(begin, end - begin));
    begin = skip_space(utf8, end);
  }
  return words;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return distance(characters(a), characters(b));
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const std::u32string sought = characters(word);
  const std::size_t farthest = std::max<std::size_t>(1, sought.size() / 3);
  std::string_view best;
  std::size_t best_distance = std::min(farthest + 1, sought.size());
  for (const std::string_view candidate : candidates) {
    const std::u32string other = characters(candidate);
    const std::size_t apart =
        std::max(sought.size(), other.size()) - std::min(sought.size(), other.size());
    if (apart >= best_distance) continue;  // the lengths alone keep it away
    const std::size_t found = distance(sought, other);
    if (found >= best_distance) continue;
    best = candidate;
    best_distance = found;
  }
  return best;
}

}  // namespace bipgen::text
