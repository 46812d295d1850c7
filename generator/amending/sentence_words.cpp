#include "amending/sentence_words.hpp"

#include "act/reading.hpp"
#include "text/letters.hpp"

namespace bipgen::amending {

namespace {

// Quick to say no by the first letter: most words of a text belong to no sequence.
bool may_begin(std::string_view alternatives, std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  while (true) {
    if (alternatives.front() == lower) return true;
    // Polish letters have two bytes, and their capitals another second one.
    if (static_cast<unsigned char>(c) >= 0x80 &&
        static_cast<unsigned char>(alternatives.front()) >= 0x80) {
      return true;
    }
    const std::size_t bar = alternatives.find('|');
    if (bar == std::string_view::npos) return false;
    alternatives.remove_prefix(bar + 1);
  }
}

// The byte after `word` at `at`, when it is one of the alternatives.
std::optional<std::size_t> match_word(std::string_view alternatives, std::string_view text,
                                      std::size_t at) {
  if (alternatives == ",") {
    return text.substr(at, 1) == "," ? std::optional(at + 1) : std::nullopt;
  }
  if (!may_begin(alternatives, text, at)) return std::nullopt;
  const std::string word = word_at(text, at);
  if (word.empty()) return std::nullopt;
  while (true) {
    const std::size_t bar = alternatives.find('|');
    if (alternatives.substr(0, bar) == word) return act::word_end(text, at);
    if (bar == std::string_view::npos) return std::nullopt;
    alternatives.remove_prefix(bar + 1);
  }
}

}  // namespace

std::string word_at(std::string_view text, std::size_t at) {
  const std::size_t end = act::word_end(text, at);
  return end - at > 40 ? std::string() : text::to_lower(text.substr(at, end - at));
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

}  // namespace bipgen::amending
