#include "amending/sentence_words.hpp"

#include <algorithm>

#include "act/reading.hpp"
#include "text/letters.hpp"

namespace bipgen::amending {

namespace {

// Of a letter's first byte. Polish letters have two, and the capital may begin with another byte.
unsigned char letter_class(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<unsigned char>(c - 'A' + 'a');
  return static_cast<unsigned char>(c) >= 0x80 ? 0x80 : static_cast<unsigned char>(c);
}

// Quick to say no by the first letter: most words of a text belong to no sequence.
bool may_begin(std::string_view alternatives, std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const unsigned char letter = letter_class(text[at]);
  while (true) {
    if (letter_class(alternatives.front()) == letter) return true;
    const std::size_t bar = alternatives.find('|');
    if (bar == std::string_view::npos) return false;
    alternatives.remove_prefix(bar + 1);
  }
}

// Certain of plain letters; of others it says no, and the word is put into lower case.
bool is_in_lower_case(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// In bytes; no word of a sequence is longer.
constexpr std::size_t longest_word = 40;

// The byte after `word` at `at`, when it is one of the alternatives.
std::optional<std::size_t> match_word(std::string_view alternatives, std::string_view text,
                                      std::size_t at) {
  if (alternatives == ",") {
    return text.substr(at, 1) == "," ? std::optional(at + 1) : std::nullopt;
  }
  if (!may_begin(alternatives, text, at)) return std::nullopt;
  const std::size_t end = act::word_end(text, at);
  std::string_view word = text.substr(at, end - at);
  if (word.empty() || word.size() > longest_word) return std::nullopt;
  std::string lower;
  if (!is_in_lower_case(word)) word = lower = text::to_lower(word);
  while (true) {
    const std::size_t bar = alternatives.find('|');
    if (alternatives.substr(0, bar) == word) return end;
    if (bar == std::string_view::npos) return std::nullopt;
    alternatives.remove_prefix(bar + 1);
  }
}

}  // namespace

std::string word_at(std::string_view text, std::size_t at) {
  const std::size_t end = act::word_end(text, at);
  return end - at > longest_word ? std::string() : text::to_lower(text.substr(at, end - at));
}

std::optional<std::size_t> match_words(std::string_view sequence, std::string_view text,
                                       std::size_t at) {
  std::size_t end = at;
  while (!sequence.empty()) {
    const std::size_t space = sequence.find(' ');
    std::string_view word = sequence.substr(0, space);
    sequence.remove_prefix(space == std::string_view::npos ? sequence.size() : space + 1);
    const bool optional = word.ends_with('?');
    if (optional) word.remove_suffix(1);
    if (const auto found = match_word(word, text, at)) {
      end = *found;
      at = act::skip_space(text, end);
    } else if (!optional) {
      return std::nullopt;
    }
  }
  return end;
}

SequencesByLetter::SequencesByLetter(const std::vector<std::string_view>& sequences) {
  for (std::size_t i = 0; i < sequences.size(); ++i) {
    std::string_view rest = sequences[i];
    bool is_optional = true;
    while (is_optional && !rest.empty()) {
      std::string_view word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
      is_optional = word.ends_with('?');
      while (!word.empty()) {
        std::vector<std::size_t>& known = m_by_letter[letter_class(word.front())];
        if (known.empty() || known.back() != i) known.push_back(i);
        word.remove_prefix(std::min(word.size(), word.find('|')));
        if (!word.empty()) word.remove_prefix(1);
      }
    }
  }
}

const std::vector<std::size_t>& SequencesByLetter::that_may_begin(std::string_view text,
                                                                  std::size_t at) const {
  static const std::vector<std::size_t> none;
  return at < text.size() ? m_by_letter[letter_class(text[at])] : none;
}

}  // namespace bipgen::amending
