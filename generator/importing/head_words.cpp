#include "importing/head_words.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/letters.hpp"

namespace bipgen::importing {

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

std::string folded_word(std::string_view word) {
  return word.size() > 40 ? std::string() : text::folded(word);
}

bool is_number_word(std::string_view word) {
  const std::string plain = folded_word(word);
  return plain == "nr" || plain == "nr." || plain == "nr:" || plain == "numer";
}

bool begins_number(std::string_view word) {
  if (has_digit(word)) return true;
  const bool roman = word.find_first_not_of("IVXLC/.-") == std::string_view::npos;
  return roman && word.find_first_of("IVXLC") != std::string_view::npos;
}

bool is_lone_dash(std::string_view word) {
  return word == "-" || word == "–" || word == "—";
}

bool says_nothing(std::string_view word) {
  if (word == "R") return false;  // of "R a d y"
  constexpr std::array<std::string_view, 11> words{"z",   "dnia", "dnia:", "dn.", "nr",  "nr.",
                                                   "nr:", "r.",   "r",     "rok", "roku"};
  const std::string plain = folded_word(word);
  return std::find(words.begin(), words.end(), plain) != words.end() ||
         word.find_first_not_of(".,:;-_–—|*") == std::string_view::npos;
}

bool leads_to_day(std::string_view word) {
  constexpr std::array<std::string_view, 7> words{"z", "z.", "dnia", "dnia:", "dn.", "w", "dniu"};
  const std::string plain = folded_word(word);
  return std::find(words.begin(), words.end(), plain) != words.end();
}

std::string with_full_stops(std::string word) {
  const bool day = word.size() >= 10 && word[2] == '-' && word[5] == '-' &&
                   word.substr(0, 10).find_first_not_of("0123456789-") == std::string::npos;
  if (day) word[2] = word[5] = '.';
  return word;
}

bool ends_issuer(std::string_view word) {
  constexpr std::array<std::string_view, 4> words{"podjęta", "podjeta", "wydane", "dnia"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::size_t note_mark(std::string_view word) {
  if (const std::size_t at = word.find("[^"); at != std::string_view::npos) return at;
  if (!word.ends_with(')')) return word.size();
  std::size_t at = word.size() - 1;
  while (at > 0 && text::is_digit(word[at - 1])) --at;
  return at < word.size() - 1 && word.size() - at <= 3 ? at : word.size();
}

}  // namespace bipgen::importing
