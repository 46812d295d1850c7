#include "importing/note_references.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"

namespace bipgen::importing {

namespace {

constexpr std::size_t most_digits = 3;
constexpr std::string_view raised_bracket = "⁾";

// The raised digit at `at`: its value and length; length 0 for anything else.
struct Digit {
  int value = 0;
  std::size_t length = 0;
};
Digit raised_digit(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 10> raised{"⁰", "¹", "²", "³", "⁴",
                                                    "⁵", "⁶", "⁷", "⁸", "⁹"};
  for (std::size_t i = 0; i < raised.size(); ++i) {
    if (text.substr(at).starts_with(raised[i])) return {static_cast<int>(i), raised[i].size()};
  }
  return {};
}

// "¹²" from byte `at` on.
NoteNumber raised_digits(std::string_view word, std::size_t at) {
  NoteNumber found{{}, at, 0};
  for (Digit digit = raised_digit(word, at); digit.length > 0;
       digit = raised_digit(word, at + found.length)) {
    found.label += static_cast<char>('0' + digit.value);
    found.length += digit.length;
  }
  return found.label.size() <= most_digits ? found : NoteNumber{};
}

// "¹⁾" from byte `at` on: raised digits and a raised bracket.
NoteNumber raised_reference(std::string_view word, std::size_t at) {
  NoteNumber found = raised_digits(word, at);
  if (found.length == 0 || !word.substr(at + found.length).starts_with(raised_bracket)) return {};
  found.length += raised_bracket.size();
  return found;
}

bool is_letter(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || text::is_ascii_letter(c);
}

}  // namespace

std::string note_label(std::string_view word) {
  const NoteNumber raised = raised_reference(word, 0);
  if (raised.length == word.size()) return raised.label;
  const std::size_t end = std::min(word.find_first_not_of("0123456789"), word.size());
  if (end == 0 || end > most_digits || word.substr(end) != ")") return {};
  return std::string(word.substr(0, end));
}

NoteNumber leading_note_number(std::string_view word) {
  NoteNumber found = raised_digits(word, 0);
  if (found.length == 0) {
    found.length = std::min(word.find_first_not_of("0123456789"), word.size());
    found.label = std::string(word.substr(0, found.length));
  }
  if (found.label.empty() || found.label.size() > most_digits) return {};
  for (const std::string_view bracket : {std::string_view(")"), raised_bracket}) {
    if (word.substr(found.length).starts_with(bracket)) {
      found.length += bracket.size();
      break;
    }
  }
  return found;
}

NoteNumber reference_in(std::string_view word) {
  for (std::size_t at = word.find_first_of("\xC2\xE2"); at != std::string_view::npos && at > 0;
       at = word.find_first_of("\xC2\xE2", at + 1)) {
    NoteNumber raised = raised_reference(word, at);
    if (raised.length > 0) return raised;
  }
  const std::size_t bracket = word.find(')');
  if (bracket == std::string_view::npos || bracket < 2) return {};
  std::size_t begin = bracket;
  while (begin > 0 && text::is_digit(word[begin - 1])) --begin;
  if (begin == 0 || begin == bracket || bracket - begin > most_digits) return {};
  if (!is_letter(word[begin - 1]) && word[begin - 1] != '.') return {};
  constexpr std::array<std::string_view, 10> units{"pkt", "ust.", "lit.", "art.", "poz.",
                                                   "nr",  "ust",  "lit",  "art",  "Nr"};
  if (std::find(units.begin(), units.end(), word.substr(0, begin)) != units.end()) return {};
  return {std::string(word.substr(begin, bracket - begin)), begin, bracket + 1 - begin};
}

NoteNumber raised_number_in(std::string_view word) {
  for (std::size_t at = word.find_first_of("\xC2\xE2"); at != std::string_view::npos;
       at = word.find_first_of("\xC2\xE2", at + 1)) {
    NoteNumber raised = raised_digits(word, at);
    if (raised.length == 0) continue;
    if (is_measure(word.substr(0, at)) || (at > 0 && text::is_digit(word[at - 1]))) return {};
    return raised;
  }
  return {};
}

bool is_measure(std::string_view word) {
  constexpr std::array<std::string_view, 6> measures{"m", "km", "cm", "mm", "dm", "(m"};
  return std::find(measures.begin(), measures.end(), word) != measures.end();
}

}  // namespace bipgen::importing
