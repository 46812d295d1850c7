#include "pages/nouns.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "morphology/adjectives.hpp"
#include "morphology/nouns.hpp"
#include "morphology/phrases.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::pages {

using morphology::Analysis;
using morphology::Analyze;

namespace {

// What says nothing about one act rather than another.
constexpr std::array<std::string_view, 9> empty_words = {
    "sprawa", "zakres", "zarządzenie", "dzień", "rok", "przepis", "pkt", "postanowienie", "rzecz"};

// The shortest word that is looked up, in characters.
constexpr std::size_t shortest = 3;
constexpr std::size_t shortest_plural = 5;
constexpr std::size_t shortest_heading = 6;
// Of the known rest of a compound.
constexpr std::size_t shortest_rest = 6;

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), text::is_digit);
}

bool is_upper(std::string_view word) {
  return text::to_upper(word) == word && text::to_lower(word) != word;
}

// With the capital that the dictionary has: "kraków" of the lemma "Kraków"; a common noun where it
// has both.
std::string as_in(const Analysis& analysis, const std::string& nominative) {
  std::string spelled = nominative;
  for (const std::string& lemma : analysis.lemmas) {
    if (lemma == nominative) return lemma;
    if (text::to_lower(lemma) == nominative) spelled = lemma;
  }
  return spelled;
}

// A lemma that only has a plural ("finanse") has no paradigm; other words of that form are short.
std::set<std::string> plural_lemmas(const Analysis& analysis) {
  std::set<std::string> lemmas;
  for (const std::string& lemma : analysis.lemmas) {
    if (lemma.ends_with('e') && text::count_characters(lemma) >= shortest_plural) {
      lemmas.insert(lemma);
    }
  }
  return lemmas;
}

// The nominatives of a known word; none where it may be something else than a noun.
std::set<std::string> nominatives_of(std::string_view word, const Analyze& analyze) {
  const Analysis analysis = analyze(word);
  if (!analysis.known() || !morphology::Adjective::of(word, analyze).empty()) return {};
  std::set<std::string> nominatives;
  for (const morphology::NounParadigm& paradigm : morphology::noun_paradigms(word, analyze)) {
    nominatives.insert(as_in(analysis, paradigm.nominative));
  }
  return nominatives.empty() ? plural_lemmas(analysis) : nominatives;
}

std::string of_compound(std::string_view word, const Analyze& analyze) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < shortest && at < word.size(); ++i) {
    at += text::character_at(word, at).length;
  }
  while (at < word.size()) {
    const std::string_view rest = word.substr(at);
    if (text::count_characters(rest) < shortest_rest) break;
    const std::set<std::string> nominatives = nominatives_of(rest, analyze);
    if (nominatives.size() == 1) return std::string(word.substr(0, at)) + *nominatives.begin();
    at += text::character_at(word, at).length;
  }
  return "";
}

bool is_roman(std::string_view word) {
  return word.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

// The readings of a word that may be one; none for what helps nobody to find anything.
std::set<std::string> read_word(const std::string& word, const Analyze& analyze) {
  if (has_digit(word)) return {};
  // A heading of one word in capitals, unless it is short as abbreviations are.
  if (is_upper(word) && text::count_characters(word) >= shortest_heading &&
      analyze(text::to_lower(word)).known()) {
    return read_word(text::to_lower(word), analyze);
  }
  if (morphology::is_never_declined(word)) {
    const bool counts = text::count_characters(word) >= 2 && !is_roman(word);
    return counts ? std::set<std::string>{word} : std::set<std::string>();
  }
  if (text::count_characters(word) < shortest) return {};
  std::set<std::string> nominatives = nominatives_of(word, analyze);
  if (nominatives.empty() && !analyze(word).known()) {
    const std::string compound = of_compound(text::to_lower(word), analyze);
    if (!compound.empty()) nominatives.insert(compound);
  }
  const bool is_empty =
      std::any_of(empty_words.begin(), empty_words.end(),
                  [&](std::string_view empty) { return nominatives.contains(std::string(empty)); });
  return is_empty ? std::set<std::string>() : nominatives;
}

}  // namespace

std::vector<NounReadings> NounReader::nouns_of(std::string_view phrase) {
  // A heading in capitals; one word in capitals is an abbreviation.
  const bool all_capitals = is_upper(phrase) && phrase.find(' ') != std::string_view::npos;
  std::vector<NounReadings> nouns;
  for (const morphology::PhraseToken& token : morphology::tokens_of(phrase)) {
    // "ust.", "poz.".
    const bool cut_short = phrase.substr(token.begin + token.text.size()).starts_with('.') &&
                           text::count_characters(token.text) <= shortest;
    if (cut_short) continue;
    const NounReadings& readings =
        readings_of(all_capitals ? text::to_lower(token.text) : std::string(token.text));
    if (!readings.empty()) nouns.push_back(readings);
  }
  return nouns;
}

const NounReadings& NounReader::readings_of(const std::string& word) {
  const auto known = m_known.find(word);
  if (known != m_known.end()) return known->second;
  const std::set<std::string> readings = read_word(word, m_analyze);
  return m_known.emplace(word, NounReadings(readings.begin(), readings.end())).first->second;
}

}  // namespace bipgen::pages
