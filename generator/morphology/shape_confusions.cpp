#include "morphology/shape_confusions.hpp"

#include <algorithm>
#include <cstddef>

#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::morphology {

namespace {

struct Confusion {
  std::string_view seen;
  std::string_view meant;
};

constexpr Confusion confusions[] = {
    {"a", "ą"}, {"c", "ć"}, {"e", "ę"},  {"l", "ł"},  {"n", "ń"},  {"o", "ó"},  {"s", "ś"},
    {"z", "ź"}, {"z", "ż"}, {"ł", "l"},  {"¢", "ę"},  {"¢", "ć"},  {"1", "i"},  {"1", "l"},
    {"1", "ł"}, {"0", "o"}, {"rn", "m"}, {"m", "rn"}, {"cl", "d"}, {"vv", "w"}, {"i", "l"},
    {"l", "i"}, {"é", "ę"}, {"è", "ę"},  {"ę", "ą"},  {"ź", "ż"},  {"ż", "ź"}};

constexpr std::size_t shortest = 4;  // in characters: shorter ones are too near to one another
constexpr std::size_t longest = 60;  // in bytes: no word of a law is longer

bool is_looked_at(std::string_view word) {
  return word.size() <= longest && text::count_characters(word) >= shortest &&
         text::to_lower(word) == word;
}

}  // namespace

std::vector<std::string> words_meant(std::string_view word, const Analyze& analyze) {
  std::vector<std::string> meant;
  if (!is_looked_at(word) || analyze(word).known()) return meant;
  for (const Confusion& confusion : confusions) {
    for (std::size_t at = word.find(confusion.seen); at != std::string_view::npos;
         at = word.find(confusion.seen, at + 1)) {
      std::string candidate(word);
      candidate.replace(at, confusion.seen.size(), confusion.meant);
      if (analyze(candidate).knowledge == Knowledge::known) meant.push_back(std::move(candidate));
    }
  }
  std::sort(meant.begin(), meant.end());
  meant.erase(std::unique(meant.begin(), meant.end()), meant.end());
  return meant;
}

}  // namespace bipgen::morphology
