#include "organization/declension.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "organization/declension_words.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

// Endings that nouns and adjectives of names take. The longest has four letters ("iego").
constexpr std::array<std::string_view, 28> oblique_endings = {
    "",   "a",  "u",  "owi", "em", "iem", "ie", "y",  "i",   "e",   "ego", "iego", "emu", "iemu",
    "ym", "im", "ej", "iej", "ą",  "ę",   "ów", "om", "ami", "ach", "ych", "ich",  "ymi", "imi"};
constexpr std::array<std::string_view, 6> nominative_endings = {"", "y", "i", "a", "e", "o"};

// Endings that change the last consonant or vowel of the stem: nominative, oblique.
struct Alternation {
  std::string_view nominative;
  std::string_view oblique;
};
constexpr std::array<Alternation, 18> alternations = {{{"ka", "ce"},
                                                       {"ga", "dze"},
                                                       {"ra", "rze"},
                                                       {"ta", "cie"},
                                                       {"da", "dzie"},
                                                       {"ła", "le"},
                                                       {"r", "rze"},
                                                       {"t", "cie"},
                                                       {"d", "dzie"},
                                                       {"ł", "le"},
                                                       {"ek", "ka"},
                                                       {"ek", "ku"},
                                                       {"ek", "kowi"},
                                                       {"ek", "kiem"},
                                                       {"ół", "ołu"},
                                                       {"ół", "ole"},
                                                       {"ół", "ołowi"},
                                                       {"ół", "ołem"}}};

// What follows these words in a name is governed by them and keeps its case.
constexpr std::array<std::string_view, 14> governing = {
    "ds", "ds.", "do", "d/s", "w", "we", "na", "z", "ze", "o", "dla", "od", "przy", "nad"};

bool contains(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_form_of(const Paradigm& paradigm, std::string_view lower) {
  return contains(paradigm.forms, lower);
}

bool is_roman(std::string_view word) {
  return !word.empty() && word.size() <= 5 &&
         word.find_first_not_of("IVX") == std::string_view::npos;
}

// Words with "organizacyjno – prawnych" and "organizacyjno-prawnych" as one spelling, "do spraw" as
// "ds.", and lower case.
std::vector<std::string> canonical_words(std::string_view name) {
  std::string joined;
  bool after_dash = true;
  for (const std::string_view word : text::split_words(name)) {
    std::string lower = text::to_lower(word);
    for (const std::string_view dash : {"–", "—"}) {
      for (std::size_t at = lower.find(dash); at != std::string::npos; at = lower.find(dash)) {
        lower.replace(at, dash.size(), "-");
      }
    }
    if (!after_dash && lower.front() != '-') {
      joined += ' ';
    }
    joined += lower;
    after_dash = lower.back() == '-';
  }
  std::vector<std::string> words;
  for (const std::string_view word : text::split_words(joined)) {
    if (word == "ds" || word == "d/s" || word == "d.s." || word == "d.s") {
      words.emplace_back("ds.");
    } else if (word == "spraw" && !words.empty() && words.back() == "do") {
      words.back() = "ds.";
    } else {
      words.emplace_back(word);
    }
  }
  return words;
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  std::size_t at = 0;
  while (at < a.size() && at < b.size()) {
    const std::size_t length = text::character_at(a, at).length;
    if (a.substr(at, length) != b.substr(at, length)) {
      break;
    }
    at += length;
  }
  return at;
}

// No adjective changes its gender: "Głównego Księgowego" is no "Główna Księgowa".
bool endings_agree(std::string_view oblique, std::string_view nominative) {
  constexpr std::array<std::string_view, 6> not_feminine = {"ego",  "iego", "emu",
                                                            "iemu", "ym",   "im"};
  constexpr std::array<std::string_view, 2> feminine = {"ej", "iej"};
  const bool of_feminine = nominative == "a";
  return !(of_feminine && contains(not_feminine, oblique)) &&
         (of_feminine || !contains(feminine, oblique));
}

// Both in lower case.
bool is_declined_from(std::string_view declined, std::string_view nominative) {
  if (declined == nominative) {
    return true;
  }
  for (const Paradigm& paradigm : declined_words()) {
    if (paradigm.nominative() == nominative) {
      return is_form_of(paradigm, declined);
    }
  }
  for (const Alternation& change : alternations) {
    if (nominative.ends_with(change.nominative) && declined.ends_with(change.oblique)) {
      const std::string_view stem =
          nominative.substr(0, nominative.size() - change.nominative.size());
      if (text::count_characters(stem) >= 3 &&
          declined.substr(0, declined.size() - change.oblique.size()) == stem) {
        return true;
      }
    }
  }
  // A stem that ends in a letter shared by both endings ("Miejski", "Miejskiego") is cut further
  // back, where both endings are in the tables.
  for (std::size_t stem = common_prefix(declined, nominative); stem > 0;) {
    if (text::count_characters(nominative.substr(0, stem)) >= 3 &&
        contains(oblique_endings, declined.substr(stem)) &&
        contains(nominative_endings, nominative.substr(stem)) &&
        endings_agree(declined.substr(stem), nominative.substr(stem))) {
      return true;
    }
    do {
      --stem;
    } while (stem > 0 && (static_cast<unsigned char>(nominative[stem]) & 0xC0u) == 0x80u);
  }
  return false;
}

bool all_declined(const std::vector<std::string>& declined,
                  const std::vector<std::string>& listed) {
  if (declined.size() != listed.size()) {
    return false;
  }
  bool governed = false;
  for (std::size_t i = 0; i < declined.size(); ++i) {
    governed = governed || contains(governing, listed[i]);
    if (governed ? declined[i] != listed[i] : !is_declined_from(declined[i], listed[i])) {
      return false;
    }
  }
  return true;
}

bool has_long_dash(std::string_view word) {
  return word.find("–") != std::string_view::npos || word.find("—") != std::string_view::npos;
}

// Of names that agree: whether dashes, spaces and capitals are the same as well.
bool same_spelling(std::string_view a, std::string_view b) {
  const std::vector<std::string_view> left = text::split_words(a);
  const std::vector<std::string_view> right = text::split_words(b);
  if (left.size() != right.size()) {
    return false;
  }
  for (std::size_t i = 0; i < left.size(); ++i) {
    const bool left_capital = text::to_lower(left[i]) != left[i];
    const bool right_capital = text::to_lower(right[i]) != right[i];
    // A sentence begins with a capital whatever the list has.
    if ((i > 0 && left_capital != right_capital) ||
        has_long_dash(left[i]) != has_long_dash(right[i])) {
      return false;
    }
  }
  return true;
}

// The quick test that most pairs of names fail: no case changes the first letter of a name.
bool begin_apart(std::string_view a, std::string_view b) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !a.empty() && !b.empty() && is_letter(a.front()) && is_letter(b.front()) &&
         (a.front() | 0x20) != (b.front() | 0x20);
}

enum class Gender : std::uint8_t { masculine, feminine, neuter };

Gender gender_of(const Paradigm& paradigm) {
  const std::string_view word = paradigm.nominative();
  if (word.ends_with("o") || word.ends_with("um")) {
    return Gender::neuter;
  }
  const bool unit = paradigm.word.sort == WordSort::unit;
  return unit && (word.ends_with("a") || word == "straż") ? Gender::feminine : Gender::masculine;
}

// "Miejskiego" -> "Miejski" or "Miejskie", "Ogólnej" -> "Ogólna"; empty for what is no adjective in
// the genitive, dative, instrumental or locative of that gender.
std::optional<std::string> adjective_nominative(std::string_view word, Gender gender) {
  struct Ending {
    std::string_view oblique;
    std::string_view masculine;
    std::string_view feminine;
    std::string_view neuter;
  };
  constexpr std::array<Ending, 11> endings = {{{"iego", "i", "", "ie"},
                                               {"iemu", "i", "", "ie"},
                                               {"ego", "y", "", "e"},
                                               {"emu", "y", "", "e"},
                                               {"im", "i", "", "ie"},
                                               {"ym", "y", "", "e"},
                                               {"kiej", "", "ka", ""},
                                               {"giej", "", "ga", ""},
                                               {"niej", "", "nia", ""},
                                               {"ej", "", "a", ""},
                                               {"ą", "", "a", ""}}};
  for (const Ending& ending : endings) {
    const std::string_view nominative = gender == Gender::masculine  ? ending.masculine
                                        : gender == Gender::feminine ? ending.feminine
                                                                     : ending.neuter;
    if (!nominative.empty() && word.ends_with(ending.oblique)) {
      return std::string(word.substr(0, word.size() - ending.oblique.size())) +
             std::string(nominative);
    }
  }
  return std::nullopt;
}

// Up to which word behind the head word adjectives of it stand: all up to the end, a preposition,
// or for a unit's word an "i" ("Wydziału Organizacyjnego i Kadr"). What a noun follows may be the
// noun's ("Dyrektora Miejskiego Ośrodka").
std::size_t last_adjective(const std::vector<std::string_view>& words, std::size_t head,
                           WordSort sort) {
  const auto is_adjective = [](std::string_view word) {
    return adjective_nominative(word, Gender::masculine) ||
           adjective_nominative(word, Gender::feminine);
  };
  std::size_t last = head;
  for (std::size_t at = head + 1; at < words.size(); ++at) {
    const std::string lower = text::to_lower(words[at]);
    if (sort == WordSort::unit && last == at - 1 && at > head + 1 &&
        (lower == "i" || lower == "oraz")) {
      if (at + 1 == words.size() || !is_adjective(words[at + 1])) {
        return last;
      }
      continue;
    }
    if (!is_adjective(words[at])) {
      return contains(governing, lower) ? last : head;
    }
    last = at;
  }
  return last;
}

NameMatch graded(bool agree, std::string_view a, std::string_view b) {
  if (!agree) {
    return NameMatch::different;
  }
  return same_spelling(a, b) ? NameMatch::same : NameMatch::spelling;
}

}  // namespace

std::optional<HeadWord> head_word(std::string_view name) {
  for (const std::string_view word : text::split_words(name)) {
    const std::string lower = text::to_lower(word);
    if (contains(governing, lower)) {
      return std::nullopt;
    }
    for (const Paradigm& paradigm : declined_words()) {
      if (paradigm.nominative() == lower) {
        return paradigm.word;
      }
    }
  }
  return std::nullopt;
}

std::optional<std::string> dative_of(std::string_view name) {
  for (const Paradigm& paradigm : declined_words()) {
    if (paradigm.word.sort != WordSort::unit && paradigm.nominative() == text::to_lower(name)) {
      return text::capitalized(paradigm.forms[2]);
    }
  }
  return std::nullopt;
}

std::optional<std::string> nominative_of(std::string_view name) {
  const std::vector<std::string_view> words = text::split_words(name);
  std::string result;
  std::size_t at = 0;
  while (at < words.size() && is_roman(words[at])) {
    result += std::string(words[at++]) + " ";
  }
  if (at == words.size()) {
    return std::nullopt;
  }
  const std::string lower = text::to_lower(words[at]);
  const Paradigm* found = nullptr;
  for (const Paradigm& paradigm : declined_words()) {
    if (is_form_of(paradigm, lower)) {
      if (found != nullptr) {
        return std::nullopt;
      }
      found = &paradigm;
    }
  }
  if (found == nullptr) {
    return std::nullopt;
  }
  const bool small = text::to_lower(words[at]) == words[at];
  result += small ? found->nominative() : found->word.nominative;
  const bool declined = lower != found->nominative();
  const std::size_t last = declined ? last_adjective(words, at, found->word.sort) : at;
  for (++at; at < words.size(); ++at) {
    const bool agrees = at <= last && found->nominative() != "zastępca";
    const std::optional<std::string> adjective =
        agrees ? adjective_nominative(words[at], gender_of(*found)) : std::nullopt;
    result += " " + adjective.value_or(std::string(words[at]));
  }
  return result;
}

NameMatch compare_names(std::string_view name, std::string_view listed) {
  if (begin_apart(name, listed)) {
    return NameMatch::different;
  }
  return graded(canonical_words(name) == canonical_words(listed), name, listed);
}

NameMatch compare_declined(std::string_view declined, std::string_view listed) {
  if (begin_apart(declined, listed)) {
    return NameMatch::different;
  }
  return graded(all_declined(canonical_words(declined), canonical_words(listed)), declined, listed);
}

std::optional<int> count_from_word(std::string_view word) {
  constexpr std::array<std::string_view, 10> words = {
      "jednego", "dwóch",   "trzech", "czterech",   "pięciu",
      "sześciu", "siedmiu", "ośmiu",  "dziewięciu", "dziesięciu"};
  const std::string lower = text::to_lower(word);
  const auto found = std::find(words.begin(), words.end(), lower);
  if (found == words.end()) {
    return std::nullopt;
  }
  return static_cast<int>(found - words.begin()) + 1;
}

}  // namespace bipgen::organization
