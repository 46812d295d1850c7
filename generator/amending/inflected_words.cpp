#include "amending/inflected_words.hpp"

#include <algorithm>
#include <array>

#include "amending/word_targets.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::amending {

namespace {

using morphology::Analysis;
using morphology::Case;
using morphology::DeclinedPhrase;
using morphology::PhraseDoubt;
using morphology::PhraseToken;
using morphology::PhraseWay;
using morphology::Reading;
using source::message;

std::string quoted(std::string_view words) {
  return "„" + std::string(words) + "”";
}

source::Message times(int count) {
  return count == 1 ? message("once") : message("{} times", count);
}

// Why a phrase is not declined for certain.
source::Message why(const DeclinedPhrase& phrase) {
  const std::string word = quoted(phrase.doubtful_word);
  switch (phrase.doubt) {
    case PhraseDoubt::none:
      break;
    case PhraseDoubt::too_many_words:
      return message("it has too many words");
    case PhraseDoubt::too_many_ways:
      return message("it can be taken in too many ways");
    case PhraseDoubt::head_not_declined:
      return message("its head is no noun that can be declined");
    case PhraseDoubt::word_unknown:
      return message("{} is not in the dictionary", word);
    case PhraseDoubt::word_may_decline:
      return message("{} may be declined as well", word);
  }
  return {};
}

// „wójta” (dopełniacz l. poj., biernik l. poj.)
source::Message with_readings(const std::string& form, const std::set<Reading>& readings) {
  std::string all;
  for (const Reading& reading : readings) all += (all.empty() ? "" : ", ") + print(reading);
  return message("{} ({})", quoted(form), all);
}

bool has_nominative(const std::vector<Reading>& readings) {
  return std::any_of(readings.begin(), readings.end(),
                     [](const Reading& it) { return it.grammatical_case == Case::nominative; });
}

bool has_number(const std::vector<Reading>& readings, morphology::Number number) {
  return std::any_of(readings.begin(), readings.end(),
                     [&](const Reading& it) { return it.number == number; });
}

bool meet(const std::vector<Reading>& a, const std::vector<Reading>& b, bool in_nominative) {
  return std::any_of(a.begin(), a.end(), [&](const Reading& it) {
    return (!in_nominative || it.grammatical_case == Case::nominative) &&
           std::find(b.begin(), b.end(), it) != b.end();
  });
}

bool never_changes(std::string_view words) {
  const auto tokens = morphology::tokens_of(words);
  return !tokens.empty() && std::all_of(tokens.begin(), tokens.end(), [](const PhraseToken& it) {
    return morphology::is_never_declined(it.text);
  });
}

// "Referat-Archiwum" is another word than "Referat".
bool is_part_of_compound(std::string_view text, std::size_t at, std::size_t size) {
  const auto letter = [&](std::size_t place) {
    return place < text.size() && text::is_word_character(text::character_at(text, place).value);
  };
  const std::size_t end = at + size;
  const bool before = at > 1 && text[at - 1] == '-' &&
                      (static_cast<unsigned char>(text[at - 2]) >= 0x80 || letter(at - 2));
  return before || (end < text.size() && text[end] == '-' && letter(end + 1));
}

bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || text[at - 1] == '.' || text[at - 1] == '|';
}

std::string_view word_before(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] != ' ') return {};
  const std::string_view before = text.substr(0, at - 1);
  const std::size_t space = before.rfind(' ');
  return before.substr(space == std::string_view::npos ? 0 : space + 1);
}

// Words that the dictionary lacks are alike when they begin alike.
bool begin_alike(std::string_view a, std::string_view b) {
  std::size_t same = 0;
  while (same < a.size() && same < b.size() && a[same] == b[same]) ++same;
  return same >= 4 && same * 2 >= std::max(a.size(), b.size());
}

}  // namespace

InflectedWords::InflectedWords(const std::string& words, const std::optional<std::string>& by,
                               Inflection inflection, const std::vector<FormPair>& stated,
                               const morphology::Analyze& analyze)
    : m_words(words), m_analyze(analyze), m_deletes(!by), m_inflection(inflection) {
  for (const FormPair& pair : stated) m_stated.push_back({pair, 0});
  std::stable_sort(m_stated.begin(), m_stated.end(), [](const Stated& a, const Stated& b) {
    return a.pair.found.size() > b.pair.found.size();
  });
  if (analyze) {
    for (const PhraseToken& token : morphology::tokens_of(words)) {
      m_tokens.push_back({text::to_lower(token.text), analyze(token.text),
                          morphology::is_never_declined(token.text)});
    }
    decline(words, by);
  } else if (stated.empty()) {
    m_refusal = message("the grammatical forms of {} must be stated", quoted(words));
  }
}

void InflectedWords::decline(const std::string& words, const std::optional<std::string>& by) {
  const std::string fixed = by.value_or("");
  if (never_changes(words)) {
    Candidates& candidates = m_forms[words];
    if (!by || never_changes(*by)) candidates[fixed];
  }
  const DeclinedPhrase own = morphology::decline(words, m_analyze);
  if (own.ways.empty()) {
    if (m_forms.empty() && m_stated.empty()) {
      m_refusal = message("{} cannot be declined: {}", quoted(words), why(own));
    }
    return;
  }
  if (!by || never_changes(*by)) {
    take_ways(own.ways, nullptr, fixed);
    return;
  }
  const DeclinedPhrase other = morphology::decline(*by, m_analyze);
  if (other.ways.empty() || other.doubt != PhraseDoubt::none) {
    m_undeclined = message("{} cannot be declined for certain: {}", quoted(*by), why(other));
  }
  take_ways(own.ways, &other, fixed);
}

// Both phrases are given in one case, the nominative if they can be. Each pair of ways to take them
// that agrees in it gives candidates.
void InflectedWords::take_ways(const std::vector<PhraseWay>& ways, const DeclinedPhrase* by,
                               const std::string& fixed) {
  bool in_nominative = false;
  for (const PhraseWay& way : ways) {
    if (!by) continue;
    for (const PhraseWay& other : by->ways) {
      in_nominative =
          in_nominative || (has_nominative(way.given) && meet(way.given, other.given, true));
    }
  }
  bool agree = by == nullptr;
  for (const PhraseWay& way : ways) {
    for (const morphology::Number number : morphology::all_numbers) {
      if (m_inflection == Inflection::any_case && !has_number(way.given, number)) continue;
      for (const Case grammatical_case : morphology::all_cases) {
        const Reading reading{number, grammatical_case};
        for (const std::string& form : way.forms.at(reading)) {
          Candidates& candidates = m_forms[form];
          if (!by) candidates[fixed].insert(reading);
          if (!by) continue;
          for (const PhraseWay& other : by->ways) {
            if (!meet(way.given, other.given, in_nominative)) continue;
            agree = true;
            const morphology::Forms& forms = other.forms.at(reading);
            for (const std::string& it : forms) candidates[it].insert(reading);
            if (forms.empty()) candidates[""].insert(reading);
          }
        }
      }
    }
  }
  if (!agree && m_undeclined.empty()) {
    m_undeclined =
        message("the words and those that replace them are not given in one number and case");
  }
}

bool InflectedWords::overlaps(const std::vector<Place>& places, std::size_t begin,
                              std::size_t size) {
  return std::any_of(places.begin(), places.end(), [&](const Place& it) {
    return it.words.begin < begin + size && begin < it.words.begin + it.words.size;
  });
}

std::vector<InflectedWords::Occurrence> InflectedWords::find(std::string_view text) {
  std::vector<Place> places;
  find_stated(text, places);
  find_forms(text, places);
  find_similar(text, places);
  std::vector<Occurrence> found;
  for (Place& it : places) {
    if (it.certain) found.push_back(std::move(it.words));
  }
  std::sort(found.begin(), found.end(),
            [](const Occurrence& a, const Occurrence& b) { return a.begin < b.begin; });
  for (const Occurrence& it : found) count(std::string(text.substr(it.begin, it.size)), it.by);
  return found;
}

void InflectedWords::find_stated(std::string_view text, std::vector<Place>& places) {
  for (Stated& stated : m_stated) {
    const std::string& words = stated.pair.found;
    for (std::size_t at = find_words(text, words, 0); at != std::string_view::npos;
         at = find_words(text, words, at + words.size())) {
      if (overlaps(places, at, words.size())) continue;
      places.push_back({{at, words.size(), stated_at(text, at, stated.pair)}, true});
      ++stated.found;
    }
  }
}

// What is stated of a form that has several readings is one of them; where a preposition leaves
// another one ("przez Referat"), that one stands.
std::string InflectedWords::stated_at(std::string_view text, std::size_t at,
                                      const FormPair& pair) const {
  const auto form = m_forms.find(pair.found);
  if (form == m_forms.end() || !form->second.contains(pair.by)) return pair.by;
  const Candidates candidates = candidates_at(text, at, pair.found);
  return candidates.size() == 1 ? candidates.begin()->first : pair.by;
}

// The longest forms first: "Referatów" is not "Referat".
void InflectedWords::find_forms(std::string_view text, std::vector<Place>& places) {
  std::vector<std::pair<std::string, const std::string*>> spelled;  // as it may stand, and its form
  for (const auto& [form, candidates] : m_forms) {
    spelled.emplace_back(form, &form);
    std::string at_start = text::capitalized(form);
    if (at_start != form) spelled.emplace_back(std::move(at_start), &form);
  }
  std::stable_sort(spelled.begin(), spelled.end(),
                   [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  for (const auto& [words, form] : spelled) find_form(text, words, *form, places);
}

void InflectedWords::find_form(std::string_view text, const std::string& words,
                               const std::string& form, std::vector<Place>& places) {
  const bool capital = words != form;
  for (std::size_t at = find_words(text, words, 0); at != std::string_view::npos;
       at = find_words(text, words, at + words.size())) {
    const bool is_it = !overlaps(places, at, words.size()) &&
                       !is_part_of_compound(text, at, words.size()) &&
                       (!capital || begins_sentence(text, at));
    if (!is_it) continue;
    const Candidates candidates = candidates_at(text, at, form);
    const bool certain = candidates.size() == 1 && m_undeclined.empty() &&
                         (m_deletes || !candidates.begin()->first.empty()) &&
                         !may_be_another_word(words);
    if (!certain) doubt(words, candidates);
    const std::string by = certain ? candidates.begin()->first : std::string();
    places.push_back({{at, words.size(), capital ? text::capitalized(by) : by}, certain});
  }
}

// Of a single word: a form that is also one of another word ("praw" of prawić). That the dictionary
// has the form itself as an entry ("umowy") says nothing.
bool InflectedWords::may_be_another_word(std::string_view words) const {
  if (m_tokens.size() != 1) return false;
  const std::vector<std::string>& own = m_tokens.front().analysis.lemmas;
  const std::string lower = text::to_lower(words);
  const Analysis analysis = m_analyze(words);
  return std::any_of(analysis.lemmas.begin(), analysis.lemmas.end(), [&](const std::string& it) {
    return it != lower && text::to_lower(it) == it &&
           !std::binary_search(own.begin(), own.end(), it);
  });
}

// A preposition before the words leaves only its own cases.
InflectedWords::Candidates InflectedWords::candidates_at(std::string_view text, std::size_t at,
                                                         const std::string& form) const {
  const Candidates& all = m_forms.at(form);
  const std::vector<Case> governed = morphology::cases_after(text::to_lower(word_before(text, at)));
  if (governed.empty()) return all;
  Candidates left;
  for (const auto& [by, readings] : all) {
    for (const Reading& reading : readings) {
      const bool fits =
          std::find(governed.begin(), governed.end(), reading.grammatical_case) != governed.end();
      if (fits) left[by].insert(reading);
    }
  }
  return left.empty() ? all : left;
}

bool InflectedWords::is_similar(std::string_view word, std::size_t token) const {
  const Token& own = m_tokens[token];
  const std::string lower = text::to_lower(word);
  if (lower == own.lower) return true;
  if (own.never_declined) return lower.starts_with(own.lower + "-");  // "COI-em"
  // No case changes the first letter.
  if (lower.empty() || lower.front() != own.lower.front()) return false;
  const Analysis analysis = m_analyze(word);
  if (analysis.known() && own.analysis.known()) {
    return morphology::share_lemma(analysis, own.analysis);
  }
  return begin_alike(lower, own.lower);
}

// The same words in a form that was not worked out: with other capitals, in another number than the
// words that agree with them, of a word that the dictionary lacks.
void InflectedWords::find_similar(std::string_view text, const std::vector<Place>& places) {
  if (m_tokens.empty()) return;
  const std::vector<PhraseToken> tokens = morphology::tokens_of(text);
  for (std::size_t i = 0; i + m_tokens.size() <= tokens.size(); ++i) {
    bool similar = true;
    for (std::size_t k = 0; similar && k < m_tokens.size(); ++k) {
      similar = is_similar(tokens[i + k].text, k);
    }
    if (!similar) continue;
    const PhraseToken& last = tokens[i + m_tokens.size() - 1];
    const std::size_t begin = tokens[i].begin;
    const std::size_t end = last.begin + last.text.size();
    const std::string words(text.substr(begin, end - begin));
    if (!overlaps(places, begin, end - begin)) doubt(words, {});
  }
}

void InflectedWords::count(const std::string& form, const std::string& by) {
  for (ReplacedForm& it : m_replaced) {
    if (it.found != form || it.by != by) continue;
    ++it.count;
    return;
  }
  m_replaced.push_back({form, by, 1});
}

void InflectedWords::doubt(const std::string& form, Candidates candidates) {
  for (Doubt& it : m_doubts) {
    if (it.form != form || it.candidates != candidates) continue;
    ++it.count;
    return;
  }
  m_doubts.push_back({form, std::move(candidates), 1});
}

std::vector<source::Message> InflectedWords::doubts() const {
  std::vector<source::Message> lines;
  if (m_doubts.empty()) return lines;
  if (!m_undeclined.empty()) lines.push_back(m_undeclined);
  for (const Doubt& it : m_doubts) {
    source::Message candidates;
    for (const auto& [by, readings] : it.candidates) {
      if (by.empty()) continue;
      const source::Message one = with_readings(by, readings);
      candidates = candidates.empty() ? one : message("{} or {}", candidates, one);
    }
    if (candidates.empty()) {
      candidates = may_be_another_word(it.form) ? message("perhaps a form of another word")
                                                : message("no form that could be worked out");
    }
    lines.push_back(message("{} ({}): {}", quoted(it.form), times(it.count), candidates));
  }
  return lines;
}

std::vector<std::string> InflectedWords::doubtful() const {
  std::vector<std::string> forms;
  for (const Doubt& it : m_doubts) {
    if (std::find(forms.begin(), forms.end(), it.form) == forms.end()) forms.push_back(it.form);
  }
  return forms;
}

source::Message InflectedWords::stated_in_vain() const {
  for (const Stated& it : m_stated) {
    if (it.found == 0) return message("{} does not stand there", quoted(it.pair.found));
  }
  return {};
}

}  // namespace bipgen::amending
