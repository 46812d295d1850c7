#include "importing/spaced_letters.hpp"

#include <algorithm>
#include <string>

#include "parsing/plain_words.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t least_letters = 4;
constexpr std::size_t most_letters = 60;

bool is_sign(std::string_view text) {
  return !text.empty() && text.find_first_not_of(".,:;") == std::string_view::npos;
}

// "z", and "m," at the end of a row.
bool is_letter(std::string_view word, bool with_sign) {
  const text::Character first = text::character_at(word, 0);
  if (first.length == 0 || !text::is_word_character(first.value)) return false;
  const std::string_view letter = word.substr(0, first.length);
  const bool digit = letter.find_first_of("0123456789_") != std::string_view::npos;
  const std::string_view rest = word.substr(first.length);
  return !digit && (rest.empty() || (with_sign && is_sign(rest)));
}

class LetterJoiner {
 public:
  LetterJoiner(const morphology::Analyze& analyze, Journal& journal)
      : m_analyze(analyze), m_journal(journal) {}

  void join(WordLine& line) {
    bool stretched = false;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
      const std::size_t end = end_of_row(line.words, i);
      if (end - i < least_letters) continue;
      const std::size_t before = line.words.size();
      stretched = join_row(line, i, end) || stretched;
      i = end - 1 - (before - line.words.size());
    }
    if (!stretched) return;
    // "c o" between words that were stretched too.
    for (std::size_t i = 0; i < line.words.size(); ++i) {
      const std::size_t end = end_of_row(line.words, i);
      if (end - i > 1 && end - i < least_letters && stands_apart(line.words, i, end)) {
        m_journal.replace(RepairKind::letters, line.words, i, end,
                          {without_spaces(joined(line.words, i, end))},
                          Msgid("the letters of a word stand apart in the source"));
      }
    }
  }

 private:
  // A gap that is wider than the others begins a word of its own.
  static std::size_t end_of_row(const std::vector<Word>& words, std::size_t begin) {
    std::size_t end = begin;
    while (end < words.size() && end - begin < most_letters) {
      if (end > begin && words[end].gap != 1) break;
      const std::string& word = words[end].text;
      if (end > begin && is_sign(word)) return end + 1;
      if (!is_letter(word, end > begin)) break;
      ++end;
      if (!is_letter(word, false)) break;
    }
    return end;
  }

  static std::string without_spaces(std::string words) {
    words.erase(std::remove(words.begin(), words.end(), ' '), words.end());
    return words;
  }

  // Whether a wide gap or the line's end stands on both sides of the row.
  static bool stands_apart(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
    const bool before = begin == 0 || words[begin].gap > 1;
    const bool after = end == words.size() || words[end].gap > 1;
    return before && after && (begin > 0 || end < words.size());
  }

  bool knows(const std::string& word) const {
    return m_analyze && (m_analyze(word).known() || m_analyze(text::to_lower(word)).known());
  }

  // "RadyMiejskiejw" -> "Rady", "Miejskiej", "w": each capital begins a word. Empty when there is
  // none inside, or the dictionary lacks one of the words.
  std::vector<std::string> divided_at_capitals(const std::vector<std::string>& letters) const {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < letters.size(); ++i) {
      const bool capital = text::to_lower(letters[i]) != letters[i];
      const bool before = i > 0 && text::to_lower(letters[i - 1]) != letters[i - 1];
      if (i == 0 || (capital && !before)) words.emplace_back();
      words.back() += letters[i];
    }
    if (words.size() < 2) return {};
    constexpr std::string_view prepositions = "wzou";
    if (!knows(words.back()) && prepositions.find(letters.back()) != std::string_view::npos) {
      words.back().pop_back();
      words.push_back(letters.back());
    }
    const bool known = std::all_of(words.begin(), words.end(),
                                   [this](const std::string& word) { return knows(word); });
    return known ? words : std::vector<std::string>();
  }

  // "R o z d z i a ł I V": the word of a chapter and its Roman number.
  static std::vector<std::string> numbered_chapter(const std::vector<std::string>& letters) {
    std::string word;
    for (std::size_t at = 0; at < letters.size(); ++at) {
      std::string number;
      for (std::size_t i = at; i < letters.size(); ++i) number += letters[i];
      const bool roman = number.find_first_not_of("IVX") == std::string::npos;
      if (roman && parsing::is_chapter(word + " " + number)) return {word, number};
      word += letters[at];
    }
    return {};
  }

  // Of the letters without the sign at their end.
  std::vector<std::string> divided(const std::vector<std::string>& letters) const {
    std::vector<std::string> found = numbered_chapter(letters);
    if (!found.empty()) return found;
    for (std::size_t at = 3; at + 2 <= letters.size(); ++at) {
      std::string first;
      std::string second;
      for (std::size_t i = 0; i < letters.size(); ++i) (i < at ? first : second) += letters[i];
      const bool number = text::to_lower(second) == "nr";
      const bool word = at + 3 <= letters.size() && knows(second);
      if (!knows(first) || !(word || number)) continue;
      if (!found.empty()) return {};
      found = {first, second};
    }
    return found;
  }

  bool join_row(WordLine& line, std::size_t begin, std::size_t end) {
    std::string word;
    std::vector<std::string> letters;
    std::string sign;
    for (std::size_t i = begin; i < end; ++i) {
      const std::string& text = line.words[i].text;
      word += text;
      const std::size_t length = is_sign(text) ? 0 : text::character_at(text, 0).length;
      if (length > 0) letters.push_back(text.substr(0, length));
      sign += text.substr(length);
    }
    if (letters.size() < least_letters) return false;
    const std::string plain = word.substr(0, word.size() - sign.size());
    std::vector<std::string> after;
    const bool apart = letters.size() > least_letters && stands_apart(line.words, begin, end);
    if (apart || knows(plain)) {
      after = {word};
    } else {
      after = divided_at_capitals(letters);
      if (after.empty()) after = divided(letters);
      if (!after.empty()) after.back() += sign;
    }
    if (after.empty()) {
      ask(line.words, begin, end, word);
      return false;
    }
    return m_journal.replace(RepairKind::letters, line.words, begin, end, after,
                             Msgid("the letters of a word stand apart in the source"));
  }

  void ask(std::vector<Word>& words, std::size_t begin, std::size_t end, const std::string& word) {
    const std::string seen = joined(words, begin, end);
    if (const std::string* decided = m_journal.decision("word", words[begin].at, seen)) {
      m_journal.replace(RepairKind::letters, words, begin, end, {*decided},
                        Msgid("a person decided so"));
      return;
    }
    m_journal.doubt(DoubtKind::word, words[begin], seen,
                    Msgid("letters that stand apart may be a word"), {word});
  }

  const morphology::Analyze& m_analyze;
  Journal& m_journal;
};

}  // namespace

void join_spaced_letters(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                         Journal& journal) {
  LetterJoiner joiner(analyze, journal);
  for (WordLine& line : lines) {
    if (line.kind != LineKind::table_row) joiner.join(line);
  }
}

}  // namespace bipgen::importing
