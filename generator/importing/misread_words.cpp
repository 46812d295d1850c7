#include "importing/misread_words.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "importing/signs.hpp"
#include "importing/words_of_acts.hpp"
#include "parsing/marker_parts.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr double certain_gap = 2.0;         // how much likelier than the next the first must be
constexpr double ending_gap = 2.9;          // the same where the two differ in their case only
constexpr std::size_t few_letters = 200;    // too few to tell how a text was read
constexpr std::size_t hardly_a_slip = 3;    // times that a clean text has the word
constexpr std::size_t most_words = 20'000;  // different unknown ones: no text has more

bool is_part(char32_t c) {
  return text::is_word_character(c) || c == U'¢' || c == U'$' || c == U'€';
}

// The word without the punctuation around it; signs that readers of scans give for letters belong
// to it.
struct Core {
  std::size_t begin = 0;
  std::size_t end = 0;
};
Core core_of(std::string_view word) {
  Core core{word.size(), 0};
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    const std::size_t length = std::max<std::size_t>(c.length, 1);
    if (is_part(c.value)) {
      core.begin = std::min(core.begin, at);
      core.end = at + length;
    }
    at += length;
  }
  if (core.begin > core.end) core = {0, 0};
  return core;
}

bool has_any(std::string_view word, std::string_view bytes) {
  return word.find_first_of(bytes) != std::string_view::npos;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

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

// "komórka" and "komórką", "następuje" and "następuję".
bool differ_in_ending(std::string_view a, std::string_view b) {
  constexpr std::size_t polish = 2;  // bytes of ą and ę
  if (a.size() < b.size()) std::swap(a, b);
  return a.size() == b.size() + 1 && b.size() > 1 &&
         a.substr(0, a.size() - polish) == b.substr(0, b.size() - 1) &&
         (a.ends_with("ą") || a.ends_with("ę"));
}

bool is_preposition_of_instrumental(std::string_view word) {
  return word == "z" || word == "ze" || word == "nad" || word == "przed" || word == "pod" ||
         word == "za" || word == "między" || word == "poza";
}

// After which a number stands.
bool is_of_citation(std::string_view word) {
  for (const std::string_view known : {"art", "ust", "pkt", "lit", "§", "poz", "nr", "tiret"}) {
    if (word.starts_with(known) && word.size() <= known.size() + 1) return true;
  }
  return false;
}

// What may have been misread at all: words of letters and of the signs that scans give for them.
bool is_looked_at(std::string_view core) {
  if (core.size() < 2 || core.size() > 60 || has_any(core, "/.@_:\\*")) return false;
  const auto digits = static_cast<std::size_t>(
      std::count_if(core.begin(), core.end(), [](char c) { return c >= '0' && c <= '9'; }));
  if (digits * 2 > core.size()) return false;
  // "IT-05", "UMK", "ePUAP", "SmartCity": codes and names that are no words.
  std::size_t capitals = 0;
  std::size_t small = 0;
  bool inner = false;
  for (std::size_t i = 0; i < core.size(); ++i) {
    if (core[i] >= 'A' && core[i] <= 'Z') {
      ++capitals;
      inner |= i > 0 && small > 0;
    }
    if (core[i] >= 'a' && core[i] <= 'z') ++small;
  }
  if (inner || (capitals > 1 && small > 0)) return false;
  return !(small == 0 && text::count_characters(core) < 6);
}

class WordMender {
 public:
  WordMender(std::vector<WordLine>& lines, const morphology::Analyze& analyze, Journal& journal)
      : m_lines(lines),
        m_analyze(analyze),
        m_journal(journal),
        m_reading(reading_of(lines, analyze)) {
    for (const WordLine& line : lines) {
      for (const Word& word : line.words) {
        const Core core = core_of(word.text);
        ++m_counts[text::to_lower(word.text.substr(core.begin, core.end - core.begin))];
      }
    }
  }

  void mend() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      for (std::size_t w = 0; w < m_lines[i].words.size(); ++w) {
        const std::size_t before = m_lines[i].words.size();
        mend_word(i, w);
        if (m_lines[i].words.size() < before) continue;
        follow_case(m_lines[i].words[w].text);
      }
    }
  }

 private:
  // "z komórką właściwą": as long as the words are in the instrumental.
  void follow_case(std::string_view word) {
    if (word.size() > 40) {
      m_in_instrumental = false;
      return;
    }
    const std::string lower = text::to_lower(word);
    m_in_instrumental = is_preposition_of_instrumental(lower) ||
                        (m_in_instrumental && (lower.ends_with("ą") || lower.ends_with("ym") ||
                                               lower.ends_with("im") || lower.ends_with("mi")));
  }

  void mend_word(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string seen = words[w].text;
    if (const std::string* decided = m_journal.decision("word", words[w].at, seen)) {
      if (*decided != seen) {
        m_journal.replace(RepairKind::ocr, words, w, w + 1, {*decided},
                          Msgid("a person decided so"));
      }
      return;
    }
    if (m_reading == Reading::misread && (mend_small(i, w) || mend_capital(i, w))) return;
    const Core core = core_of(seen);
    const std::string_view letters =
        std::string_view(seen).substr(core.begin, core.end - core.begin);
    // Labels: "1a", "13".
    const bool label = !letters.starts_with('0') && is_label(letters);
    if (!is_looked_at(letters) || label) return;
    const auto analysis = m_analyze(letters);
    if (!analysis.known()) {
      if (m_reading == Reading::clean && may_be_name(i, w, letters)) return;
      return choose(i, w, core, meant_by(letters));
    }
    if (m_reading == Reading::clean) return;
    ask_ending(i, w, core);
    // A word that acts have much more often than the one that was read.
    if (has_word_of_acts(analysis)) return;
    const std::vector<Meant>& meant = meant_by(letters);
    if (!meant.empty() && has_word_of_acts(m_analyze(meant.front().word))) {
      choose(i, w, core, meant);
    }
  }

  static bool is_label(std::string_view letters) {
    return parsing::number_end(letters, 0) == letters.size();
  }

  const std::vector<Meant>& meant_by(std::string_view letters) {
    static const std::vector<Meant> none;
    const auto known = m_meant.find(letters);
    if (known != m_meant.end()) return known->second;
    if (m_meant.size() == most_words) return none;
    return m_meant.emplace(std::string(letters), words_meant(letters, m_reading, m_analyze))
        .first->second;
  }

  void choose(std::size_t i, std::size_t w, Core core, std::vector<Meant> meant) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string seen = words[w].text;
    const std::string letters = seen.substr(core.begin, core.end - core.begin);
    const auto in_place = [&](const std::string& word) {
      return seen.substr(0, core.begin) + word + seen.substr(core.end);
    };
    if (meant.empty()) {
      if (has_any(letters, "$") || letters.find("¢") != std::string::npos) {
        m_journal.doubt(DoubtKind::word, words[w], seen, Msgid("no word has such a letter"));
      }
      return;
    }
    rank(meant, before(i, w), after(i, w));
    const bool elsewhere = m_counts.contains(text::to_lower(meant[0].word));
    if (m_reading == Reading::clean && m_counts[text::to_lower(letters)] >= hardly_a_slip) return;
    // Names of other languages keep their letters.
    const bool foreign = has_any(letters, "vVxXqQ") && !begins_lower(letters);
    if (is_clear(meant) && !foreign && (m_reading == Reading::misread || elsewhere)) {
      const bool done =
          m_journal.replace(RepairKind::ocr, words, w, w + 1, {in_place(meant[0].word)},
                            m_reading == Reading::misread
                                ? Msgid("no word of an act; one word of the dictionary was read so")
                                : Msgid("no Polish word; the text has the word meant elsewhere"));
      if (done) return;
    }
    std::vector<std::string> suggestions;
    for (const Meant& each : meant) suggestions.push_back(in_place(each.word));
    m_journal.doubt(DoubtKind::word, words[w], seen, Msgid("no Polish word"),
                    std::move(suggestions));
  }

  // In a typed text an unknown word with a capital is a name, unless a sentence begins with it, and
  // one with digits a label or a code.
  bool may_be_name(std::size_t i, std::size_t w, std::string_view letters) const {
    if (has_any(letters, "0123456789$")) return true;
    if (begins_lower(letters) || text::to_upper(letters) == letters) return false;
    const Word* previous = before(i, w);
    return previous && w > 0 && !ends_sentence(previous->text);
  }

  // "ze Strategia", "komórkę organizacyjna": a known word in a case that can hardly stand there.
  void ask_ending(std::size_t i, std::size_t w, Core core) {
    const Word& word = m_lines[i].words[w];
    if (core.end == 0 || word.text[core.end - 1] != 'a') return;
    const Word* previous = before(i, w);
    const bool accusative = previous && previous->text.ends_with("ę") && previous->text != "się";
    if (!accusative && !m_in_instrumental) return;
    const std::string letters = word.text.substr(core.begin, core.end - core.begin);
    const std::string other = letters.substr(0, letters.size() - 1) + "ą";
    if (!m_analyze(other).known()) return;
    m_journal.doubt(DoubtKind::word, word, word.text,
                    Msgid("another case of the word may have been read"),
                    {word.text.substr(0, core.begin) + other + word.text.substr(core.end)});
  }

  static bool is_clear(const std::vector<Meant>& meant) {
    for (std::size_t i = 1; i < meant.size(); ++i) {
      const double gap = differ_in_ending(meant[0].word, meant[i].word) ? ending_gap : certain_gap;
      if (meant[i].cost - meant[0].cost < gap) return false;
    }
    return true;
  }

  bool has_word_of_acts(const morphology::Analysis& analysis) const {
    return std::any_of(analysis.lemmas.begin(), analysis.lemmas.end(), is_word_of_acts);
  }

  // The words around, what acts speak of, and how they speak: after "z", "nad" a word in -a is in
  // the instrumental, before "się" a verb is impersonal, the first person is rare.
  void rank(std::vector<Meant>& meant, const Word* previous, const Word* next) const {
    constexpr double weight = 3.0;
    const std::string before = previous ? text::to_lower(previous->text.substr(0, 12)) : "";
    const std::string after = next ? text::folded(next->text.substr(0, 6)) : "";
    const bool instrumental = is_preposition_of_instrumental(before) || m_in_instrumental;
    const bool impersonal = after == "sie" || after == "si¢" || after == "si¢,";
    for (Meant& each : meant) {
      if (each.word.ends_with("ą") && instrumental) each.cost -= weight;
      if (each.word.ends_with("ą") && impersonal) each.cost += weight;
      if (each.word.ends_with("uję")) each.cost += weight;
      if (has_word_of_acts(m_analyze(each.word))) each.cost -= weight / 2;
    }
    std::stable_sort(meant.begin(), meant.end(),
                     [](const Meant& a, const Meant& b) { return a.cost < b.cost; });
  }

  const Word* before(std::size_t i, std::size_t w) const {
    if (w > 0) return &m_lines[i].words[w - 1];
    return i > 0 && !m_lines[i - 1].empty() ? &m_lines[i - 1].words.back() : nullptr;
  }
  const Word* after(std::size_t i, std::size_t w) const {
    if (w + 1 < m_lines[i].words.size()) return &m_lines[i].words[w + 1];
    return i + 1 < m_lines.size() && !m_lines[i + 1].empty() ? &m_lines[i + 1].words.front()
                                                             : nullptr;
  }

  static bool is_plain_word(const Word& word) {
    const Core core = core_of(word.text);
    return core.end > core.begin &&
           !is_number(word.text.substr(core.begin, core.end - core.begin)) &&
           !has_any(word.text, "0123456789§");
  }

  // "1" between two words that do not count is "i"; "ze" after a comma is "że".
  bool mend_small(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string& seen = words[w].text;
    const Word* previous = before(i, w);
    const Word* next = after(i, w);
    if (!previous || !next) return false;
    if (seen == "ze" && previous->text.ends_with(',')) {
      return m_journal.replace(RepairKind::ocr, words, w, w + 1, {"że"},
                               Msgid("after a comma only „że” can stand"));
    }
    if (seen != "1" && seen != "l") return false;
    const std::string& last = previous->text;
    const bool between_numbers =
        is_number(last) && is_number(next->text.substr(0, next->text.find_first_of(",;.)")));
    const bool between_words = is_plain_word(*previous) && is_plain_word(*next) &&
                               !is_of_citation(text::to_lower(last.substr(0, 12))) &&
                               !ends_clause(last) &&
                               !is_of_citation(text::to_lower(next->text.substr(0, 12)));
    if (!between_numbers && !between_words) return false;
    return m_journal.replace(RepairKind::ocr, words, w, w + 1, {"i"},
                             Msgid("a number that counts nothing: „i” between words"));
  }

  // "W sposób" in the middle of a sentence, at the head of a line.
  bool mend_capital(std::size_t i, std::size_t w) {
    std::vector<Word>& words = m_lines[i].words;
    const std::string& seen = words[w].text;
    if (w > 0 || words.size() < 2 || seen.size() != 1) return false;
    if (seen != "W" && seen != "Z" && seen != "O" && seen != "U" && seen != "I") return false;
    const Word* previous = before(i, w);
    if (!previous || m_lines[i].blank_before > 0 || ends_clause(previous->text) ||
        !begins_lower(words[1].text) || !begins_lower(previous->text)) {
      return false;
    }
    return m_journal.replace(RepairKind::ocr, words, w, w + 1, {text::to_lower(seen)},
                             Msgid("a small letter within a sentence, read as a capital"));
  }

  std::vector<WordLine>& m_lines;
  const morphology::Analyze& m_analyze;
  Journal& m_journal;
  Reading m_reading;
  bool m_in_instrumental = false;
  std::map<std::string, std::size_t> m_counts;
  std::map<std::string, std::vector<Meant>, std::less<>> m_meant;
};

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

void mend_misread_words(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                        Journal& journal) {
  if (!analyze) return;
  WordMender(lines, analyze, journal).mend();
}

}  // namespace bipgen::importing
