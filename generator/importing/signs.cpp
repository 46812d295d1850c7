#include "importing/signs.hpp"

#include <algorithm>

#include "parsing/markers.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

// Closing marks and brackets after the sign that ends a sentence.
std::string_view without_closing(std::string_view text) {
  while (!text.empty()) {
    if (text.ends_with(parsing::closing_mark)) {
      text.remove_suffix(parsing::closing_mark.size());
    } else if (text.back() == '"' || text.back() == ')' || text.back() == '*') {
      text.remove_suffix(1);
    } else {
      break;
    }
  }
  return text;
}

}  // namespace

std::optional<LineMarker> marker_of(const std::vector<Word>& words) {
  if (words.empty() || words.front().text.size() > 40) return std::nullopt;
  const std::string text = joined(words, 0, std::min<std::size_t>(words.size(), 3));
  std::string_view line = text;
  LineMarker found;
  if (line.starts_with(parsing::opening_mark)) {
    found.quoted = true;
    line.remove_prefix(parsing::opening_mark.size());
  }
  const auto marker = parsing::read_marker(line);
  if (!marker) return std::nullopt;
  found.level = marker->level;
  found.label = std::string(marker->label);
  found.bare = marker->bare;
  const auto head = line.substr(0, marker->length);
  found.words = 1 + static_cast<std::size_t>(std::count(head.begin(), head.end(), ' '));
  return found;
}

bool ends_sentence(std::string_view text) {
  const std::string_view open = without_closing(text);
  if (open.empty()) return !text.empty();
  return std::string_view(".:!?").find(open.back()) != std::string_view::npos;
}

bool ends_clause(std::string_view text) {
  const std::string_view open = without_closing(text);
  if (open.empty()) return !text.empty();
  return std::string_view(".:!?;,").find(open.back()) != std::string_view::npos ||
         text.ends_with(parsing::closing_mark);
}

bool begins_lower(std::string_view text) {
  const text::Character first = text::character_at(text, 0);
  const std::string_view letter = text.substr(0, first.length);
  return first.length > 0 && text::is_word_character(first.value) &&
         text::to_upper(letter) != letter;
}

bool begins_capital(std::string_view text) {
  return parsing::is_capital_at(text, 0);
}

bool begins_inside(std::string_view text) {
  return text.starts_with('(') || text.starts_with(parsing::closing_mark) ||
         text.starts_with(')') || text.starts_with(',');
}

}  // namespace bipgen::importing
