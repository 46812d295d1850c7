#include "pages/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::pages {

using search::Synonym;

namespace {

constexpr std::size_t most_letters = 12;

struct Word {
  std::string_view text;
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
};

// A word may hold hyphens: "organizacyjno-prawny".
std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size()) {
      const text::Character character = text::character_at(text, end);
      const bool hyphen = character.value == U'-' && end > at;
      if (!hyphen && !text::is_word_character(character.value)) break;
      end += character.length;
    }
    if (end > at) words.push_back({text.substr(at, end - at), at, end});
    at = end > at ? end : at + text::character_at(text, at).length;
  }
  return words;
}

std::vector<std::string> letters_of(std::string_view word) {
  std::vector<std::string> letters;
  for (std::size_t at = 0; at < word.size();) {
    const text::Character character = text::character_at(word, at);
    if (text::is_word_character(character.value)) {
      letters.push_back(text::to_lower(word.substr(at, character.length)));
    }
    at += character.length;
  }
  return letters;
}

std::string first_letter(std::string_view word) {
  return std::string(word.substr(0, text::character_at(word, 0).length));
}

bool is_capital(const std::string& letter) {
  return text::to_lower(letter) != letter;
}

std::size_t capitals_in(std::string_view text) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = text::character_at(text, at).length;
    if (is_capital(std::string(text.substr(at, length)))) ++capitals;
    at += length;
  }
  return capitals;
}

// "UMP", "ePUAP": at least half of it in capitals.
bool is_short_word(std::string_view word) {
  const std::size_t capitals = capitals_in(word);
  return capitals > 0 && capitals * 2 >= text::count_characters(word);
}

// "UMP", "SI UMP".
bool is_abbreviation(std::string_view text) {
  const std::vector<Word> words = words_of(text);
  const std::vector<std::string> letters = letters_of(text);
  if (words.empty() || words.size() > 4 || letters.size() < 2 || letters.size() > most_letters) {
    return false;
  }
  // Nothing but words and single spaces.
  std::size_t at = 0;
  for (const Word& word : words) {
    if (word.begin != at || !is_short_word(word.text)) return false;
    at = word.end + 1;
  }
  if (at != text.size() + 1) return false;
  return capitals_in(text) >= 2;
}

bool is_small_word(std::string_view word) {
  constexpr std::array<std::string_view, 20> small = {
      "i",  "w",  "z",    "na",  "do", "dla", "od",   "o",  "po",  "we",
      "ze", "ds", "oraz", "lub", "za", "nr",  "przy", "ku", "pod", "u"};
  return std::find(small.begin(), small.end(), word) != small.end();
}

// Matches words [begin, end) of a list with all the letters: from the back or from the front.
class Initials {
 public:
  Initials(const std::vector<Word>& words, std::vector<std::string> letters)
      : m_words(words), m_letters(std::move(letters)) {}

  // The first word of those that end at `end` and have all the letters.
  std::optional<std::size_t> back_from(std::size_t end) const {
    return back(m_letters.size(), end, true);
  }

  // The end of those that begin at `begin`.
  std::optional<std::size_t> on_from(std::size_t begin) const { return on(0, begin, true); }

 private:
  // How many letters the word takes as a whole: "UMP" in "SI UMP".
  std::size_t whole(std::size_t word) const {
    const std::string_view text = m_words[word].text;
    if (!is_short_word(text)) return 0;
    const std::size_t length = letters_of(text).size();
    return length >= 2 ? length : 0;
  }

  bool has_letters(std::size_t word, std::size_t from) const {
    const std::vector<std::string> letters = letters_of(m_words[word].text);
    return from + letters.size() <= m_letters.size() &&
           std::equal(letters.begin(), letters.end(),
                      m_letters.begin() + static_cast<std::ptrdiff_t>(from));
  }

  bool begins_with(std::size_t word, std::size_t letter) const {
    return text::to_lower(first_letter(m_words[word].text)) == m_letters[letter];
  }

  std::optional<std::size_t> back(std::size_t letters, std::size_t end, bool edge) const {
    if (letters == 0) return end;
    if (end == 0) return std::nullopt;
    const std::size_t word = end - 1;
    const std::size_t length = whole(word);
    if (length > 0 && length <= letters && has_letters(word, letters - length)) {
      if (const auto found = back(letters - length, word, false)) return found;
    }
    if (begins_with(word, letters - 1)) {
      if (const auto found = back(letters - 1, word, false)) return found;
    }
    if (edge || !is_small_word(m_words[word].text)) return std::nullopt;
    return back(letters, word, false);
  }

  std::optional<std::size_t> on(std::size_t letter, std::size_t begin, bool edge) const {
    if (letter == m_letters.size()) return begin;
    if (begin == m_words.size()) return std::nullopt;
    const std::size_t length = whole(begin);
    if (length > 0 && has_letters(begin, letter)) {
      if (const auto found = on(letter + length, begin + 1, false)) return found;
    }
    if (begins_with(begin, letter)) {
      if (const auto found = on(letter + 1, begin + 1, false)) return found;
    }
    if (edge || !is_small_word(m_words[begin].text)) return std::nullopt;
    return on(letter, begin + 1, false);
  }

  const std::vector<Word>& m_words;
  std::vector<std::string> m_letters;
};

// The words have nothing between them that ends a phrase, and are no abbreviation themselves. Two
// letters are few: then both words must begin with capitals.
bool is_phrase(std::string_view text, const std::vector<Word>& words, std::size_t begin,
               std::size_t end, std::size_t letters) {
  if (end < begin + 2) return false;
  for (std::size_t i = begin; i + 1 < end; ++i) {
    const std::string_view between =
        text::trimmed(text.substr(words[i].end, words[i + 1].begin - words[i].end));
    const bool after_short = between == "." && is_small_word(words[i].text);
    if (!between.empty() && between != "," && between != "–" && !after_short) return false;
  }
  const auto capitals =
      std::count_if(words.begin() + static_cast<std::ptrdiff_t>(begin),
                    words.begin() + static_cast<std::ptrdiff_t>(end),
                    [](const Word& word) { return is_capital(first_letter(word.text)); });
  return letters > 2 || capitals == 2;
}

class Finder {
 public:
  explicit Finder(std::string_view text) : m_text(text), m_words(words_of(text)) {}

  std::vector<Synonym> all() {
    at_the_beginning();
    for (std::size_t at = m_text.find('('); at != std::string_view::npos;
         at = m_text.find('(', at + 1)) {
      in_parentheses(at);
    }
    for (std::size_t at = m_text.find("dalej"); at != std::string_view::npos;
         at = m_text.find("dalej", at + 1)) {
      called(at);
    }
    return std::move(m_found);
  }

 private:
  // The number of words that end by the byte.
  std::size_t words_before(std::size_t byte) const {
    return static_cast<std::size_t>(
        std::partition_point(m_words.begin(), m_words.end(),
                             [&](const Word& word) { return word.end <= byte; }) -
        m_words.begin());
  }

  void add(std::string_view shorter, std::size_t begin, std::size_t end) {
    if (!is_phrase(m_text, m_words, begin, end, letters_of(shorter).size())) return;
    const std::string_view full =
        m_text.substr(m_words[begin].begin, m_words[end - 1].end - m_words[begin].begin);
    m_found.push_back({std::string(shorter), text::collapsed(full)});
  }

  void add_before(std::string_view shorter, std::size_t byte) {
    if (!is_abbreviation(shorter)) return;
    const std::size_t end = words_before(byte);
    if (const auto begin = Initials(m_words, letters_of(shorter)).back_from(end)) {
      add(shorter, *begin, end);
    }
  }

  void add_after(std::string_view shorter, std::size_t byte) {
    if (!is_abbreviation(shorter)) return;
    const std::size_t begin = words_before(byte);
    if (const auto end = Initials(m_words, letters_of(shorter)).on_from(begin)) {
      add(shorter, begin, *end);
    }
  }

  // "SZJ – System Zarządzania Jakością".
  void at_the_beginning() {
    for (const std::string_view dash : {" – ", " - "}) {
      const std::size_t at = m_text.find(dash);
      if (at == std::string_view::npos || at > 2 * most_letters) continue;
      add_after(text::trimmed(m_text.substr(0, at)), at + dash.size());
    }
  }

  static std::string_view without_quotes(std::string_view words) {
    words = text::trimmed(words);
    for (const std::string_view mark : {"„", "\"", "”"}) {
      if (words.starts_with(mark)) words.remove_prefix(mark.size());
      if (words.ends_with(mark)) words.remove_suffix(mark.size());
    }
    return text::trimmed(words);
  }

  // "(SI UMP)", "(dalej: „UMP”)", "UMP (Urząd Miasta Przykładowa)".
  void in_parentheses(std::size_t open) {
    const std::size_t close = m_text.find(')', open);
    if (close == std::string_view::npos) return;
    const std::string_view inside = m_text.substr(open + 1, close - open - 1);
    const std::size_t before = words_before(open);
    if (before > 0 && is_abbreviation(m_words[before - 1].text)) {
      if (is_abbreviation_of(m_words[before - 1].text, inside)) {
        m_found.push_back({std::string(m_words[before - 1].text), text::collapsed(inside)});
        return;
      }
    }
    // What begins with "dalej" is found by that word.
    if (inside.find("dalej") == std::string_view::npos) add_before(without_quotes(inside), open);
  }

  // "zwanego dalej „UMP”", "zwana dalej: UMP", "(dalej UMP)".
  void called(std::size_t at) {
    std::size_t word = words_before(at);
    if (word == m_words.size() || m_words[word].text != "dalej") return;
    std::size_t from = at + m_words[word].text.size();
    if (from < m_text.size() && m_text[from] == ':') ++from;
    std::size_t end = m_text.size();
    for (const std::string_view stop : {",", ";", ")", ".", "”", " –"}) {
      end = std::min(end, m_text.find(stop, from));
    }
    const std::string_view shorter = without_quotes(m_text.substr(from, end - from));
    const bool named = word > 0 && (m_words[word - 1].text.starts_with("zwan") ||
                                    m_words[word - 1].text.starts_with("nazywan") ||
                                    m_words[word - 1].text.starts_with("określan"));
    if (named) --word;
    const std::size_t begin = m_words[word].begin;
    const bool bare = begin > 0 && m_text[begin - 1] == '(';
    if (named || bare) add_before(shorter, begin);
  }

  std::string_view m_text;
  std::vector<Word> m_words;
  std::vector<Synonym> m_found;
};

}  // namespace

std::vector<Synonym> abbreviations_in(std::string_view plain) {
  return Finder(plain).all();
}

bool is_abbreviation_of(std::string_view abbreviation, std::string_view words) {
  if (!is_abbreviation(abbreviation)) return false;
  const std::vector<Word> all = words_of(words);
  const std::vector<std::string> letters = letters_of(abbreviation);
  const auto end = Initials(all, letters).on_from(0);
  return end == all.size() && is_phrase(words, all, 0, *end, letters.size());
}

}  // namespace bipgen::pages
