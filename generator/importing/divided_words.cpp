// Words divided at the ends of lines.
#include <algorithm>

#include "importing/characters.hpp"
#include "importing/signs.hpp"
#include "importing/word_core.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::string_view hyphens[] = {"-", "\xC2\xAD", "\xE2\x80\x90", "¬"};
constexpr std::string_view soft_hyphen = hyphens[1];

bool ends_divided(std::string_view word) {
  if (word.size() < 2 || word.ends_with("--")) return false;
  return std::any_of(std::begin(hyphens), std::end(hyphens),
                     [word](std::string_view hyphen) { return word.ends_with(hyphen); });
}

std::string_view without_hyphen(std::string_view word) {
  for (const std::string_view hyphen : hyphens) {
    if (word.ends_with(hyphen)) return word.substr(0, word.size() - hyphen.size());
  }
  return word;
}

bool begins_digit(std::string_view word) {
  return !word.empty() && text::is_digit(word.front());
}

bool ends_in_letter(std::string_view word) {
  std::size_t last = word.size();
  while (last > 0 && (static_cast<unsigned char>(word[--last]) & 0xC0U) == 0x80) {
  }
  return last < word.size() && text::is_word_character(text::character_at(word, last).value);
}

bool is_in_capitals(std::string_view word) {
  return text::to_upper(word) == word && text::to_lower(word) != word;
}

// "IT-ES", "BP1", "e": what parts a code, a name of two words or a range of numbers has.
bool may_be_compound(std::string_view stem, std::string_view rest) {
  if (begins_digit(rest)) return stem.find_first_of("0123456789") != std::string_view::npos;
  const bool plain_capitals = is_in_capitals(stem) && is_in_capitals(word_core(rest)) &&
                              stem.find_first_of("-0123456789") == std::string_view::npos;
  return !plain_capitals || text::count_characters(stem) < 4;
}

class DividedWords {
 public:
  DividedWords(std::vector<WordLine>& lines, const morphology::Analyze& analyze, Journal& journal)
      : m_lines(lines), m_analyze(analyze), m_journal(journal) {}

  void join() {
    for (std::size_t i = 0; i + 1 < m_lines.size(); ++i) {
      if (m_lines[i].empty() || m_lines[i].kind == LineKind::table_row) continue;
      const std::size_t next = next_line(i);
      if (next == m_lines.size() || !ends_divided(m_lines[i].words.back().text)) continue;
      const bool text = m_lines[next].kind == LineKind::text && m_lines[i].end == LineEnd::unknown;
      if (text) join_lines(m_lines[i], m_lines[next]);
    }
  }

 private:
  std::size_t next_line(std::size_t i) const {
    std::size_t next = i + 1;
    while (next < m_lines.size() && m_lines[next].empty()) ++next;
    return next;
  }

  void join_lines(WordLine& line, WordLine& next) {
    const std::string divided = line.words.back().text;
    const std::string stem(without_hyphen(divided));
    const std::string& rest = next.words.front().text;
    if (!ends_in_letter(stem) || stem.size() > longest_known_word ||
        rest.size() > longest_known_word) {
      return;
    }
    const std::string whole = stem + rest;
    const std::string compound = stem + "-" + rest;
    const bool capital = !begins_lower(rest);
    if (capital && !begins_capital(rest) && !begins_digit(rest)) return;
    const bool one_word = !capital || (is_in_capitals(stem) && is_in_capitals(word_core(rest)));
    if (one_word &&
        (divided.ends_with(soft_hyphen) || is_known_word(word_core(whole), m_analyze))) {
      return become(line, next, whole, Msgid("a word divided at the end of the line"));
    }
    // No word is divided before a capital or a number: the hyphen is its own.
    const bool own_hyphen = capital && divided.ends_with('-') && may_be_compound(stem, rest);
    if (own_hyphen || is_known_word(word_core(compound), m_analyze)) {
      return become(line, next, compound, Msgid("a compound divided at its hyphen"));
    }
    if (!one_word) return;
    m_journal.doubt(DoubtKind::hyphenation, line.words.back(), divided + "\n" + rest,
                    Msgid("the hyphen may belong to the word or only divide it"),
                    {whole, compound});
  }

  void become(WordLine& line, WordLine& next, const std::string& word, source::Msgid reason) {
    std::vector<Word> both{line.words.back(), next.words.front()};
    if (!m_journal.replace(RepairKind::hyphenation, both, 0, 2, {word}, reason, "\n")) return;
    line.words.pop_back();
    for (Word& made : both) line.words.push_back(std::move(made));
    next.words.erase(next.words.begin());
    if (!next.words.empty()) next.words.front().gap = 0;
    // What is left of a line that had one word only.
    if (next.words.empty()) line.end = next.end;
  }

  std::vector<WordLine>& m_lines;
  const morphology::Analyze& m_analyze;
  Journal& m_journal;
};

}  // namespace

void join_divided_words(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                        Journal& journal) {
  DividedWords(lines, analyze, journal).join();
}

}  // namespace bipgen::importing
