// Words of one letter that the reading of a scan spoilt: "i" read as 1, "o" as 0, small letters as
// capitals, Roman numbers as letters.
#include <algorithm>
#include <array>
#include <string>

#include "calendar/spelling.hpp"
#include "importing/misread_parts.hpp"
#include "importing/misread_words.hpp"
#include "importing/signs.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// After which a number stands: "art.", "ust.", "nr", "Rozdział".
bool precedes_number(std::string_view word) {
  if (word.size() > 24) return false;
  const std::string lower = text::folded(word);
  for (const std::string_view known :
       {"art", "ust", "pkt", "lit", "§", "poz", "nr", "tiret", "lp"}) {
    if (lower.starts_with(known) && lower.size() <= known.size() + 1) return true;
  }
  for (const std::string_view known :
       {"rozdzial", "rozdziat", "dzial", "dziat", "zalacznik", "zatacznik", "czesc", "czesci",
        "tabela", "strona", "etap", "grupa", "tytul", "tytut", "oddzial", "klasa", "kategoria"}) {
    if (lower.starts_with(known)) return true;
  }
  return false;
}

bool counts(std::string_view word) {
  constexpr std::array<std::string_view, 14> units = {"zl", "zt",   "proc", "dni",   "dzien",
                                                      "os", "osob", "szt",  "punkt", "punktow",
                                                      "kg", "km",   "m",    "godzin"};
  return word.size() > 24 ||
         is_one_of(text::folded(word.substr(0, word.find_first_of(",;.)"))), units);
}

bool is_month(std::string_view word) {
  return word.size() < 24 && calendar::find_date("1 " + std::string(word) + " 2000").has_value();
}

bool is_plain_word(const Word& word) {
  const Core core = core_of(word.text);
  return core.end > core.begin &&
         !is_number(std::string_view(word.text).substr(core.begin, core.end - core.begin)) &&
         !has_any(word.text, "0123456789§$&");
}

class MisreadLetters {
 public:
  MisreadLetters(std::vector<WordLine>& lines, Reading reading, Journal& journal)
      : m_lines(lines), m_reading(reading), m_journal(journal) {}

  void mend() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      if (m_lines[i].kind == LineKind::table_row) continue;
      for (std::size_t w = 0; w < m_lines[i].words.size(); ++w) {
        const Word& word = m_lines[i].words[w];
        if (m_journal.decision("word", word.at, word.text)) continue;
        if (part_preposition(i, w) || m_reading == Reading::clean) continue;
        if (mend_roman(i, w)) continue;
        if (mend_small(i, w) || mend_zero(i, w) || mend_doubled(i, w)) continue;
        mend_capital(i, w);
      }
    }
  }

 private:
  bool replace(std::vector<Word>& words, std::size_t w, const std::string& by,
               source::Msgid reason) {
    return m_journal.replace(RepairKind::ocr, words, w, w + 1, {by}, reason);
  }

  // "wust. 2": two words.
  bool part_preposition(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string seen = words[w].text;
    const bool joined =
        seen.size() > 2 && (seen[0] == 'w' || seen[0] == 'z') &&
        (seen.compare(1, seen.npos, "ust.") == 0 || seen.compare(1, seen.npos, "art.") == 0 ||
         seen.compare(1, seen.npos, "pkt") == 0 || seen.compare(1, seen.npos, "§") == 0);
    const Word* number = word_after(m_lines, i, w);
    if (!joined || !number || number->text[0] < '0' || number->text[0] > '9') return false;
    return m_journal.replace(RepairKind::ocr, words, w, w + 1, {seen.substr(0, 1), seen.substr(1)},
                             Msgid("a preposition that was joined to the next word"));
  }

  // "Ill": a Roman number.
  bool mend_roman(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string& seen = words[w].text;
    const bool roman = seen.size() > 1 && seen.size() < 4 && has_any(seen, "I") &&
                       has_any(seen, "l1|") && seen.find_first_not_of("Il1|") == seen.npos;
    return roman && replace(words, w, std::string(seen.size(), 'I'),
                            Msgid("a Roman number that was read as letters"));
  }

  // "1" between two words that do not count is "i"; "ze" after a comma is "że".
  bool mend_small(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string& seen = words[w].text;
    const Word* previous = word_before(m_lines, i, w);
    const Word* next = word_after(m_lines, i, w);
    if (!previous || !next) return false;
    if (seen == "ze" && previous->text.ends_with(',')) {
      return replace(words, w, "że", Msgid("after a comma only „że” can stand"));
    }
    // "chyba że:", and no preposition stands before a sign.
    if ((seen == "ze" && previous->text == "chyba") || seen == "ze:" || seen == "ze,") {
      return replace(words, w, "że" + seen.substr(2), Msgid("only „że” can stand here"));
    }
    if (seen != "1" && seen != "l") return false;
    const std::string& last = previous->text;
    const bool between_numbers =
        is_number(last) && is_number(next->text.substr(0, next->text.find_first_of(",;.)")));
    const bool between_words = is_plain_word(*previous) && is_plain_word(*next) &&
                               !precedes_number(last) && !ends_clause(last) &&
                               !precedes_number(next->text) && !is_month(next->text);
    if (!between_numbers && !between_words) return false;
    // At the end of a line a heading may be numbered, at its head a row of a table.
    const bool inside = w > 0 ? w + 1 < words.size() || begins_lower(next->text) : !is_counted(i);
    if (!inside && !between_numbers) {
      m_journal.doubt(DoubtKind::word, words[w], seen,
                      Msgid("a number that counts nothing: „i” between words"), {"i"});
      return true;
    }
    return replace(words, w, "i", Msgid("a number that counts nothing: „i” between words"));
  }

  // A line below begins with the next number.
  bool is_counted(std::size_t i) const {
    constexpr std::size_t farthest = 4;
    for (std::size_t below = i + 1; below < m_lines.size() && below <= i + farthest; ++below) {
      if (!m_lines[below].empty() && m_lines[below].words[0].text == "2") return true;
    }
    return false;
  }

  // "ustawy z dnia 8 marca 1990 r. 0 samorządzie", "mowa 0 których".
  bool mend_zero(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    if (words[w].text != "0") return false;
    const Word* previous = word_before(m_lines, i, w);
    const Word* next = word_after(m_lines, i, w);
    if (!previous || !next || !is_plain_word(*next) || precedes_number(previous->text) ||
        counts(next->text)) {
      return false;
    }
    constexpr auto reason = Msgid("a number that counts nothing: „o” between words");
    const bool certain =
        previous->text == "r." || text::folded(next->text.substr(0, 8)).starts_with("ktor");
    if (certain) return replace(words, w, "o", reason);
    m_journal.doubt(DoubtKind::word, words[w], "0", reason, {"o"});
    return true;
  }

  // "Ww zakresie", "Cc) tekst", "_w": a letter read twice, or with a stroke before it.
  bool mend_doubled(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string seen = words[w].text;
    if (seen.size() > 1 && seen[0] == '_' && seen.find_first_not_of('_') <= 2 &&
        text::is_word_character(text::character_at(seen, seen.find_first_not_of('_')).value)) {
      return replace(words, w, seen.substr(seen.find_first_not_of('_')),
                     Msgid("a stroke before a word"));
    }
    const bool doubled = seen.size() > 1 && seen[0] >= 'A' && seen[0] <= 'Z' &&
                         seen[1] == static_cast<char>(seen[0] | 0x20);
    if (!doubled) return false;
    const bool marker = w == 0 && seen.size() == 3 && seen[2] == ')';
    const bool word = seen.size() == 2 && has_any(seen.substr(1), "wzoiua");
    if (!marker && !word) return false;
    const Word* previous = word_before(m_lines, i, w);
    const bool inside = marker || (previous && !ends_sentence(previous->text));
    return replace(words, w, inside ? seen.substr(1) : seen.substr(0, 1),
                   Msgid("one letter that was read twice"));
  }

  // "W sposób" in the middle of a sentence, at the head of a line.
  bool mend_capital(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string& seen = words[w].text;
    if (w > 0 || words.size() < 2 || seen.size() != 1 || !has_any(seen, "WZOUI")) return false;
    const Word* previous = word_before(m_lines, i, w);
    if (!previous || m_lines[i].blank_before > 0 || ends_clause(previous->text) ||
        !begins_lower(words[1].text) || !begins_lower(previous->text)) {
      return false;
    }
    return replace(words, w, text::to_lower(seen),
                   Msgid("a small letter within a sentence, read as a capital"));
  }

  std::vector<WordLine>& m_lines;
  Reading m_reading;
  Journal& m_journal;
};

}  // namespace

void mend_misread_letters(std::vector<WordLine>& lines, Reading reading, Journal& journal) {
  MisreadLetters(lines, reading, journal).mend();
}

}  // namespace bipgen::importing
