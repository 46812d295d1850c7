#include "act/ordinals.hpp"

#include <array>

#include "act/reading.hpp"
#include "text/letters.hpp"

namespace bipgen::act {

namespace {

// Neuter nominatives. Other cases and genders change only the ending after the stem.
constexpr std::array<std::string_view, 20> up_to_nineteen{
    "",          "pierwsze",  "drugie",      "trzecie",    "czwarte",
    "piąte",     "szóste",    "siódme",      "ósme",       "dziewiąte",
    "dziesiąte", "jedenaste", "dwunaste",    "trzynaste",  "czternaste",
    "piętnaste", "szesnaste", "siedemnaste", "osiemnaste", "dziewiętnaste"};
constexpr std::array<std::string_view, 10> tens{"",
                                                "",
                                                "dwudzieste",
                                                "trzydzieste",
                                                "czterdzieste",
                                                "pięćdziesiąte",
                                                "sześćdziesiąte",
                                                "siedemdziesiąte",
                                                "osiemdziesiąte",
                                                "dziewięćdziesiąte"};
// What may stand after the stem ("pierwsz", "drugi").
constexpr std::array<std::string_view, 10> endings{"e",   "ego", "emu", "ym", "m",
                                                   "ych", "y",   "a",   "ej", "ą"};

bool is_form_of(std::string_view word, std::string_view nominative) {
  const std::string_view stem = nominative.substr(0, nominative.size() - 1);
  if (word.substr(0, stem.size()) != stem) return false;
  const std::string_view ending = word.substr(stem.size());
  for (const std::string_view known : endings) {
    if (ending == known) return true;
  }
  return false;
}

template <std::size_t N>
int find_form(std::string_view word, const std::array<std::string_view, N>& nominatives) {
  for (std::size_t i = 1; i < N; ++i) {
    if (!nominatives[i].empty() && is_form_of(word, nominatives[i])) return static_cast<int>(i);
  }
  return 0;
}

constexpr std::size_t longest_word = 40;

std::string lower_word(std::string_view text, std::size_t from, std::size_t end) {
  if (end == from || end - from > longest_word) return {};
  return text::to_lower(text.substr(from, end - from));
}

}  // namespace

std::string ordinal_in_words(int number) {
  if (number < 1 || number > largest_ordinal) return {};
  if (number < 20) return std::string(up_to_nineteen[static_cast<std::size_t>(number)]);
  std::string out(tens[static_cast<std::size_t>(number / 10)]);
  if (number % 10 != 0) {
    out += ' ';
    out += up_to_nineteen[static_cast<std::size_t>(number % 10)];
  }
  return out;
}

std::optional<FoundOrdinal> read_ordinal(std::string_view text, std::size_t from) {
  const std::size_t first_end = word_end(text, from);
  const std::string first = lower_word(text, from, first_end);
  if (first.empty()) return std::nullopt;
  if (const int number = find_form(first, up_to_nineteen)) return FoundOrdinal{number, first_end};
  const int ten = find_form(first, tens);
  if (ten == 0) return std::nullopt;
  const std::size_t second_from = skip_space(text, first_end);
  const std::size_t second_end = word_end(text, second_from);
  const int unit = find_form(lower_word(text, second_from, second_end), up_to_nineteen);
  if (unit >= 1 && unit <= 9) return FoundOrdinal{ten * 10 + unit, second_end};
  return FoundOrdinal{ten * 10, first_end};
}

}  // namespace bipgen::act
