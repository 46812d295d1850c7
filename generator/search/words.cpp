#include "search/words.hpp"

#include <algorithm>

#include "search/exact_keys.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::search {

namespace {

bool is_ascii_word(char c) {
  return text::is_ascii_letter_or_digit(c);
}

// Combining marks belong to the letter before them.
bool is_combining(char32_t character) {
  return (character >= 0x300 && character <= 0x36F);
}

// The end of the word that goes on at `at`.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      if (!is_ascii_word(text[at])) break;
      ++at;
      continue;
    }
    const text::Character next = text::character_at(text, at);
    if (!text::is_word_character(next.value) && !is_combining(next.value)) break;
    at += next.length;
  }
  return at;
}

bool is_capitals(std::string_view word) {
  return word.size() >= 2 &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return !text::is_ascii_lower(c) && !text::is_digit(c); }) &&
         text::to_upper(word) == word;
}

bool is_in_small_letters(std::string_view word) {
  return std::none_of(word.begin(), word.end(), text::is_digit) && text::to_lower(word) == word;
}

// "UMK-u", "BIP-em": the ending of an abbreviation.
bool is_ending_of(std::string_view text, const Word& before, const Word& word) {
  constexpr std::size_t longest_ending = 4;  // bytes of "ów", "ami"
  const std::size_t end = before.begin + before.text.size();
  return word.begin == end + 1 && text[end] == '-' && word.text.size() <= longest_ending &&
         is_in_small_letters(word.text) && is_capitals(before.text);
}

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), text::is_digit);
}

// How long the mark is that joins what stands before byte `at` and after it in a code; 0: none.
std::size_t joiner_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '-' || text[at] == '.' || text[at] == '/') return 1;
  return text.substr(at).starts_with("–") ? std::string_view("–").size() : 0;
}

// Calls `found(first, last)` for each longest row of two and more words with nothing but joiners
// between them, as indexes.
template <class Found>
void find_rows(std::string_view text, const std::vector<Word>& words, Found found) {
  for (std::size_t first = 0; first < words.size();) {
    std::size_t last = first;
    while (last + 1 < words.size()) {
      const std::size_t end = words[last].begin + words[last].text.size();
      const std::size_t joiner = joiner_at(text, end);
      if (joiner == 0 || words[last + 1].begin != end + joiner) break;
      ++last;
    }
    if (last > first) found(first, last);
    first = last + 1;
  }
}

// "organizacyjno – prawnych"
bool is_spaced_compound(std::string_view text, const Word& first, const Word& second) {
  const std::size_t end = first.begin + first.text.size();
  const std::string_view between = text.substr(end, second.begin - end);
  return (between == " - " || between == " – ") && first.text.ends_with("o") &&
         is_in_small_letters(first.text) && is_in_small_letters(second.text);
}

// "ust.1", "poz.5": no code, but a word and a number that somebody wrote together.
bool is_shortened_word(std::string_view row) {
  const std::size_t end = row.find_first_of("-./");
  return end != std::string_view::npos && row[end] == '.' &&
         is_in_small_letters(row.substr(0, end));
}

std::string_view row_text(std::string_view text, const Word& first, const Word& last) {
  return text.substr(first.begin, last.begin + last.text.size() - first.begin);
}

}  // namespace

bool is_exact_key(std::string_view term) {
  return term.find_first_of("#@=!~") == 0;
}

void find_words(std::string_view text, std::vector<Word>& words) {
  words.clear();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_word(text, at);
    if (end == at) {
      at += static_cast<unsigned char>(text[at]) < 0x80 ? 1 : text::character_at(text, at).length;
      continue;
    }
    const Word word{text.substr(at, end - at), at};
    if (words.empty() || !is_ending_of(text, words.back(), word)) words.push_back(word);
    at = end;
  }
}

std::vector<std::string> hyphenated_words(std::string_view text, const std::vector<Word>& words) {
  std::vector<std::string> joined;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (is_spaced_compound(text, words[i], words[i + 1])) {
      joined.push_back(text::to_lower(words[i].text) + "-" + text::to_lower(words[i + 1].text));
    }
  }
  if (text.find('-') == std::string_view::npos) return joined;
  find_rows(text, words, [&](std::size_t first, std::size_t last) {
    const std::string_view row = row_text(text, words[first], words[last]);
    if (has_digit(row) || row.find_first_of("./") != std::string_view::npos) return;
    if (row.find("–") != std::string_view::npos || is_capitals(words[first].text)) return;
    joined.push_back(text::to_lower(row));
  });
  return joined;
}

std::vector<std::string> exact_keys(std::string_view text, const std::vector<Word>& words) {
  std::vector<std::string> keys;
  find_rows(text, words, [&](std::size_t first, std::size_t last) {
    const std::string_view row = row_text(text, words[first], words[last]);
    const bool capitals =
        std::all_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                    words.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                    [](const Word& word) { return text::to_upper(word.text) == word.text; });
    if ((!has_digit(row) && !capitals) || is_shortened_word(row)) return;
    if (std::string key = code_key(row); !key.empty()) keys.push_back(std::move(key));
  });
  if (has_digit(text)) {
    add_days(text, keys);
    add_journal_items(text, keys);
  }
  return keys;
}

}  // namespace bipgen::search
