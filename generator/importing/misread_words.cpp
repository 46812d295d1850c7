#include "importing/misread_words.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "importing/misread_parts.hpp"
#include "importing/signs.hpp"
#include "importing/words_of_acts.hpp"
#include "parsing/marker_parts.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr double certain_gap = 2.0;          // how much likelier than the next the first must be
constexpr double ending_gap = 2.9;           // the same where the two differ in their case only
constexpr std::size_t hardly_a_slip = 3;     // times that a clean text has the word
constexpr std::size_t shortest_unknown = 5;  // letters: fewer are no word for other reasons
constexpr std::size_t most_words = 20'000;   // different unknown ones: no text has more

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

// As if they were the only words.
morphology::Analysis analyze_abbreviation(std::string_view word) {
  constexpr std::string_view known[] = {"późn", "poz", "pkt", "ust", "lit", "art", "zm", "rozdz"};
  const bool is_known = std::find(std::begin(known), std::end(known), word) != std::end(known);
  return {is_known ? morphology::Knowledge::known : morphology::Knowledge::unknown,
          {std::string(word)}};
}

class WordMender {
 public:
  WordMender(std::vector<WordLine>& lines, const morphology::Analyze& analyze, Reading reading,
             Journal& journal)
      : m_lines(lines), m_analyze(analyze), m_journal(journal), m_reading(reading) {
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
    // Half a word says little of the whole.
    if (seen.ends_with('-') && w + 1 == words.size()) return;
    const Core core = core_of(seen);
    const std::string_view letters =
        std::string_view(seen).substr(core.begin, core.end - core.begin);
    // Labels: "1a", "13".
    const bool label = !letters.starts_with('0') && is_label(letters);
    if (!is_looked_at(letters) || label) return;
    const auto analysis = m_analyze(letters);
    if (mend_abbreviation(words, w, core)) return;
    if (!analysis.known()) {
      if (m_reading == Reading::clean && may_be_name(i, w, letters)) return;
      return choose(i, w, core, meant_by(letters));
    }
    if (m_reading == Reading::clean) return;
    // "uchwala się": no noun.
    const Word* next = word_after(m_lines, i, w);
    if (next && text::folded(next->text.substr(0, 4)).starts_with("sie")) return;
    ask_ending(i, w, core);
    // A word that acts have much more often than the one that was read.
    if (has_word_of_acts(analysis)) return;
    const std::vector<Meant>& meant = meant_by(letters);
    if (!meant.empty() && has_word_of_acts(m_analyze(meant.front().word))) {
      choose(i, w, core, meant);
    }
  }

  // "pézn." is no form of "pózna".
  bool mend_abbreviation(std::vector<Word>& words, std::size_t w, Core core) {
    const std::string seen = words[w].text;
    if (m_reading == Reading::clean || seen.compare(core.end, 1, ".") != 0 ||
        analyze_abbreviation(seen.substr(core.begin, core.end - core.begin)).known()) {
      return false;
    }
    const auto meant = words_meant(seen.substr(core.begin, core.end - core.begin), m_reading,
                                   analyze_abbreviation);
    if (meant.size() != 1) return false;
    return m_journal.replace(
        RepairKind::ocr, words, w, w + 1,
        {seen.substr(0, core.begin) + meant.front().word + seen.substr(core.end)},
        Msgid("an abbreviation of acts"));
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
    if (meant.empty()) return ask_unknown(words[w], letters, in_place);
    rank(meant, word_before(m_lines, i, w), word_after(m_lines, i, w));
    const bool elsewhere = m_counts.contains(text::to_lower(meant[0].word));
    if (m_reading == Reading::clean && m_counts[text::to_lower(letters)] >= hardly_a_slip) return;
    // Names of other languages keep their letters.
    const bool foreign = has_any(letters, "vVxXqQ") && !begins_lower(letters);
    const bool either = may_be_small(i, w, meant[0].word);
    if (is_clear(meant) && !foreign && !either && (m_reading == Reading::misread || elsewhere)) {
      const bool done =
          m_journal.replace(RepairKind::ocr, words, w, w + 1, {in_place(meant[0].word)},
                            m_reading == Reading::misread
                                ? Msgid("no word of an act; one word of the dictionary was read so")
                                : Msgid("no Polish word; the text has the word meant elsewhere"));
      if (done) return;
    }
    std::vector<std::string> suggestions;
    if (either) suggestions.push_back(in_place(text::to_lower(meant[0].word)));
    for (const Meant& each : meant) suggestions.push_back(in_place(each.word));
    m_journal.doubt(DoubtKind::word, words[w], seen, Msgid("no Polish word"),
                    std::move(suggestions));
  }

  // "usług Swiadczonych": scans give a capital for ś, and it may be one.
  bool may_be_small(std::size_t i, std::size_t w, const std::string& meant) const {
    const Word* previous = word_before(m_lines, i, w);
    return m_reading == Reading::misread && previous &&
           (meant.starts_with("Ś") || meant.starts_with("Ź")) &&
           begins_lower(meant.substr(std::string_view("Ś").size())) &&
           begins_lower(previous->text) && !ends_clause(previous->text) &&
           m_analyze(text::to_lower(meant)).knowledge == morphology::Knowledge::known;
  }

  // Nothing may have been read so.
  template <typename InPlace>
  void ask_unknown(const Word& word, const std::string& letters, const InPlace& in_place) {
    if (has_any(letters, "$") || letters.find("¢") != std::string::npos) {
      m_journal.doubt(DoubtKind::word, word, word.text, Msgid("no word has such a letter"));
    } else if (const std::string parted = without_joined_preposition(letters); !parted.empty()) {
      m_journal.doubt(DoubtKind::word, word, word.text,
                      Msgid("no Polish word, but a preposition and one"), {in_place(parted)});
    } else if (m_reading == Reading::misread && begins_lower(letters) &&
               text::count_characters(letters) >= shortest_unknown &&
               m_counts[letters] < hardly_a_slip) {
      m_journal.doubt(DoubtKind::word, word, word.text, Msgid("no Polish word"));
    }
  }

  // "wpostaci", "Zuwagi" as two words; empty for others.
  std::string without_joined_preposition(const std::string& letters) const {
    const std::string rest = letters.substr(1);
    if (!has_any(letters.substr(0, 1), "wzWZ") || rest.size() < shortest_unknown ||
        !begins_lower(rest) || !m_analyze(rest).known()) {
      return {};
    }
    return letters.substr(0, 1) + " " + rest;
  }

  // In a typed text an unknown word with a capital is a name, unless a sentence begins with it, and
  // one with digits a label or a code.
  bool may_be_name(std::size_t i, std::size_t w, std::string_view letters) const {
    if (has_any(letters, "0123456789$")) return true;
    if (begins_lower(letters) || text::to_upper(letters) == letters) return false;
    const Word* previous = word_before(m_lines, i, w);
    return previous && w > 0 && !ends_sentence(previous->text);
  }

  // "ze Strategia", "komórkę organizacyjna": a known word in a case that can hardly stand there.
  void ask_ending(std::size_t i, std::size_t w, Core core) {
    const Word& word = m_lines[i].words[w];
    if (core.end == 0 || word.text[core.end - 1] != 'a') return;
    const Word* previous = word_before(m_lines, i, w);
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

  std::vector<WordLine>& m_lines;
  const morphology::Analyze& m_analyze;
  Journal& m_journal;
  Reading m_reading;
  bool m_in_instrumental = false;
  std::map<std::string, std::size_t> m_counts;
  std::map<std::string, std::vector<Meant>, std::less<>> m_meant;
};

}  // namespace

void mend_misread_words(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                        Journal& journal) {
  const Reading reading = reading_of(lines, analyze);
  mend_misread_signs(lines, journal);
  mend_misread_letters(lines, reading, journal);
  if (analyze) WordMender(lines, analyze, reading, journal).mend();
}

}  // namespace bipgen::importing
