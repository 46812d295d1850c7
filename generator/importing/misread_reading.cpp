// How a text was read, by its letters.
#include <algorithm>

#include "importing/misread_parts.hpp"
#include "importing/misread_words.hpp"
#include "importing/signs.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

constexpr std::size_t few_letters = 200;    // too few to tell how a text was read
constexpr std::size_t most_words = 20'000;  // looked up: no text has more

struct Count {
  std::size_t letters = 0;
  std::size_t polish = 0;  // of these
};

void count_letters(std::string_view word, Count& count) {
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    at += std::max<std::size_t>(c.length, 1);
    if (c.value < 0x80 ? !((c.value | 0x20) >= 'a' && (c.value | 0x20) <= 'z')
                       : !text::is_word_character(c.value)) {
      continue;
    }
    ++count.letters;
    for (const char32_t polish : {U'ą', U'ć', U'ę', U'ł', U'ń', U'ó', U'ś', U'ź', U'ż', U'Ą', U'Ć',
                                  U'Ę', U'Ł', U'Ń', U'Ó', U'Ś', U'Ź', U'Ż'}) {
      if (c.value == polish) ++count.polish;
    }
  }
}

}  // namespace

Reading reading_of(const std::vector<WordLine>& lines, const morphology::Analyze& analyze) {
  Count count;
  std::size_t words = 0;
  std::size_t unknown = 0;
  for (const WordLine& line : lines) {
    for (const Word& word : line.words) {
      count_letters(word.text, count);
      const Core core = core_of(word.text);
      const std::string letters = word.text.substr(core.begin, core.end - core.begin);
      if (words == most_words || letters.size() < 3 || !begins_lower(letters) ||
          !is_looked_at(letters)) {
        continue;
      }
      ++words;
      if (analyze && !analyze(letters).known()) ++unknown;
    }
  }
  if (count.letters < few_letters) return Reading::clean;
  // Seven letters of a hundred are Polish ones in Polish texts.
  const bool lost = count.polish * 50 < count.letters && unknown * 20 > words;
  const bool spoilt = unknown * 8 > words;
  return lost || spoilt ? Reading::misread : Reading::clean;
}

}  // namespace bipgen::importing
