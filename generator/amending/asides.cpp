#include "amending/asides.hpp"

#include <algorithm>

#include "act/reading.hpp"
#include "amending/sentence_words.hpp"
#include "amending/vocabulary.hpp"

namespace bipgen::amending {

namespace {

using act::skip_space;

constexpr std::size_t longest_aside = 3000;

}  // namespace

std::size_t parenthesis_end(std::string_view text, std::size_t at) {
  int depth = 0;
  const std::size_t limit = std::min(text.size(), at + longest_aside);
  for (std::size_t i = at; i < limit; ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth == 0) return i + 1;
  }
  return at + 1;
}

std::optional<std::size_t> naming_end(std::string_view text, const Quotes& quotes, std::size_t at) {
  const auto words = match_words(
      "zwany|zwanym|zwanej|zwanego|zwana|zwane|zwaną? dalej|pn|pt|pod|o nazwą|nazwie|tytułem?",
      text, at);
  if (!words) return std::nullopt;
  const std::size_t end = text.substr(*words, 1) == "." ? *words + 1 : *words;
  const auto quote = quotes.at(skip_space(text, end));
  return quote ? std::optional(quote->after) : std::nullopt;
}

std::optional<std::size_t> apposition_end(std::string_view text, const Quotes& quotes,
                                          std::size_t at) {
  std::size_t end = at;
  if (const auto quote = quotes.at(at)) {
    end = quote->after;
  } else if (const std::size_t dash = dash_length(text, at)) {
    end = at + dash;
    const std::size_t limit = std::min(text.size(), at + longest_aside);
    while (end < limit && !(text[end - 1] == ' ' && dash_length(text, end) > 0)) ++end;
    if (end == limit) return std::nullopt;
    end += dash_length(text, end);
  } else {
    return std::nullopt;
  }
  return find_phrase(text, skip_space(text, end)) ? std::optional(end) : std::nullopt;
}

std::size_t dash_length(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("–") || text.substr(at).starts_with("—")) return 3;
  return text.substr(at, 1) == "-" ? 1 : 0;
}

}  // namespace bipgen::amending
