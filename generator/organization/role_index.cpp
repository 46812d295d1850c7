#include "organization/role_index.hpp"

#include <algorithm>
#include <array>

#include "act/reference.hpp"
#include "organization/declension.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

// No case changes the first two letters of a word; capitals may.
std::string bucket_of(std::string_view word) {
  std::size_t end = text::character_at(word, 0).length;
  end += text::character_at(word, end).length;
  return text::to_lower(word.substr(0, end));
}

bool is_roman(std::string_view word) {
  return word.find_first_not_of("IVX") == std::string_view::npos;
}

bool is_capitalized(std::string_view word) {
  const std::size_t first = text::character_at(word, 0).length;
  return text::to_lower(word.substr(0, first)) != word.substr(0, first);
}

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

bool is_unit_word(std::string_view word) {
  const std::optional<std::string> nominative = nominative_of(word);
  const std::optional<HeadWord> head = head_word(nominative ? *nominative : std::string(word));
  return head && head->sort == WordSort::unit;
}

// Whether the word before makes the name a part of another: "Zastępcy", "II", "Biura".
bool continues(const std::vector<RoleWord>& words, std::size_t first) {
  if (first == 0 || words[first - 1].closes || words[first].opens) {
    return false;
  }
  const std::string_view before = words[first - 1].text;
  if (is_roman(before) || is_unit_word(before) || act::type_from_word(before)) {
    return true;
  }
  if (has_digit(before) && first > 1 && words[first - 2].text == "nr") {
    return true;
  }
  const std::vector<RoleNoun> nouns = read_role_noun(before);
  return !nouns.empty() || (first > 1 && is_capitalized(before));
}

// Words that certainly begin something else than the rest of a name.
bool is_outside_names(std::string_view word) {
  constexpr std::array<std::string_view, 32> words = {
      "a",    "albo",  "ale",   "ani",  "bez", "będący", "będąca", "czy", "dla", "do",   "i",
      "jako", "lecz",  "lub",   "może", "na",  "nie",    "niż",    "o",   "od",  "oraz", "po",
      "pod",  "przed", "przez", "przy", "się", "także",  "w",      "we",  "z",   "za"};
  // No genitive ends in "ę": an object of the sentence.
  return std::find(words.begin(), words.end(), word) != words.end() || word.ends_with("ę") ||
         looks_like_finite_verb(word);
}

// Whether the word after does: a capital, "ds.", an adjective ("Danych osobowych"); after a name
// that ends in a small letter any word that may be a noun of it ("procesów biznesowych").
bool goes_on(const std::vector<RoleWord>& words, std::size_t last) {
  if (last >= words.size() || words[last - 1].closes || words[last].opens) {
    return false;
  }
  const std::string_view after = words[last].text;
  const bool spraw = after == "do" && last + 1 < words.size() && words[last + 1].text == "spraw";
  if (after == "ds." || after == "ds" || after == "d/s" || spraw ||
      (is_capitalized(after) && !has_digit(after))) {
    return true;
  }
  const bool is_word = text::is_word_character(text::character_at(after, 0).value);
  if (!is_word || is_outside_names(after)) {
    return false;
  }
  return !is_capitalized(words[last - 1].text) || after.ends_with("ych") ||
         after.ends_with("ich") || after.ends_with("ego") || after.ends_with("ej");
}

// "Prezydenta Miasta" and the place after it.
std::size_t with_place(const std::vector<RoleWord>& words, std::size_t last,
                       const std::string& genitive) {
  const std::vector<std::string_view> place = text::split_words(genitive);
  if (place.size() < 2 || last == 0 || words[last - 1].text != place[0] || words[last - 1].closes) {
    return last;
  }
  for (std::size_t i = 1; i < place.size(); ++i) {
    if (last + i - 1 >= words.size() || words[last + i - 1].text != place[i]) {
      return last;
    }
  }
  return last + place.size() - 1;
}

// The key with its word at `place` replaced.
std::string with_word(const std::string& key, std::size_t place, const std::string& word) {
  const std::vector<std::string_view> words = text::split_words(key);
  std::string result;
  for (std::size_t i = 0; i < words.size(); ++i) {
    result += (i == 0 ? "" : " ") + (i == place ? word : std::string(words[i]));
  }
  return result;
}

}  // namespace

void RoleIndex::add(std::string_view name, std::size_t role, std::optional<std::size_t> text) {
  Entry entry;
  entry.key = role_key(name, m_body);
  const std::vector<std::string_view> words = text::split_words(entry.key);
  if (words.empty()) {
    return;
  }
  entry.words = words.size();
  entry.role = role;
  entry.text = text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::vector<RoleNoun> nouns = read_role_noun(words[i], GrammarCase::nominative);
    if (!nouns.empty()) {
      entry.noun = i;
      entry.noun_nominative = nouns.front().nominative;
      break;
    }
  }
  std::vector<Entry>& bucket = m_entries[bucket_of(words.front())];
  bucket.push_back(std::move(entry));
  std::stable_sort(bucket.begin(), bucket.end(),
                   [](const Entry& a, const Entry& b) { return a.words > b.words; });
}

std::optional<RoleOccurrence> RoleIndex::match(const Entry& entry,
                                               const std::vector<RoleWord>& words,
                                               std::size_t first) const {
  const std::size_t last = first + entry.words;
  if (last > words.size()) {
    return std::nullopt;
  }
  for (std::size_t i = first; i + 1 < last; ++i) {
    if (words[i].closes || words[i + 1].opens) {
      return std::nullopt;
    }
  }
  std::string key = role_key(words_between(words, first, last), {});
  const bool nominative = key == entry.key;
  if (!entry.noun_nominative.empty()) {
    const std::vector<RoleNoun> nouns = read_role_noun(words[first + entry.noun].text);
    const bool same = std::any_of(nouns.begin(), nouns.end(), [&](const RoleNoun& noun) {
      return noun.nominative == entry.noun_nominative;
    });
    if (!same) {
      return std::nullopt;
    }
    key = with_word(key, entry.noun, entry.noun_nominative);
  }
  if (compare_declined(key, entry.key) == NameMatch::different) {
    return std::nullopt;
  }
  const std::size_t end = with_place(words, last, m_body.genitive);
  if (continues(words, first) || goes_on(words, end)) {
    return std::nullopt;
  }
  return RoleOccurrence{entry.role, first, end, nominative};
}

std::vector<RoleOccurrence> RoleIndex::find(const std::vector<RoleWord>& words,
                                            std::size_t text) const {
  std::vector<RoleOccurrence> found;
  for (std::size_t first = 0; first < words.size(); ++first) {
    const auto bucket = m_entries.find(bucket_of(words[first].text));
    if (bucket == m_entries.end()) {
      continue;
    }
    for (const Entry& entry : bucket->second) {
      if (entry.text && *entry.text != text) {
        continue;
      }
      if (const std::optional<RoleOccurrence> occurrence = match(entry, words, first)) {
        found.push_back(*occurrence);
        first = occurrence->last - 1;
        break;
      }
    }
  }
  return found;
}

}  // namespace bipgen::organization
