#include "organization/role_names.hpp"

#include <algorithm>
#include <array>

#include "organization/declension.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

constexpr std::array<std::string_view, 5> opening_marks = {"(", "„", "\"", "«", "["};
constexpr std::array<std::string_view, 10> closing_marks = {",", ".",  ";", ":", ")",
                                                            "”", "\"", "»", "]", "…"};
// Words that end a name whose other words have small letters.
constexpr std::array<std::string_view, 14> joining_words = {
    "do", "i", "oraz", "lub", "albo", "w", "we", "na", "z", "ze", "o", "przez", "dla", "aby"};

template <std::size_t n>
bool contains(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_capitalized(std::string_view word) {
  const std::string lower = text::to_lower(word);
  return lower != word && lower.front() != word.front();
}

bool joins_names(std::string_view word) {
  return word == "i" || word == "oraz" || word == "lub" || word == "albo";
}

bool is_for(std::string_view word) {
  return word == "ds." || word == "ds" || word == "d/s";
}

// An adjective that agrees with the noun before it: "Redaktorowi Głównemu". In the genitive it may
// as well belong to the noun after it ("Dyrektora Miejskiego Ośrodka"), unless it is the last word.
enum class Agreement { none, agrees, unclear };

Agreement agreement_of(std::string_view word, bool last, std::string& nominative) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> endings = {
      {{"iego", "i"}, {"iemu", "i"}, {"ego", "y"}, {"emu", "y"}, {"im", "i"}, {"ym", "y"}}};
  for (const auto& [oblique, ending] : endings) {
    if (!word.ends_with(oblique) || word.size() <= oblique.size() + 1) {
      continue;
    }
    nominative = std::string(word.substr(0, word.size() - oblique.size())) + std::string(ending);
    return oblique.ends_with("go") && !last ? Agreement::unclear : Agreement::agrees;
  }
  return Agreement::none;
}

// The word after which the name ends. Empty when that would be a guess.
std::optional<std::size_t> end_of_name(const std::vector<RoleWord>& words, std::size_t first) {
  std::size_t end = first + 1;
  bool has_capital = false;
  while (end < words.size() && !words[end - 1].closes && !words[end].opens) {
    const std::string_view word = words[end].text;
    if (is_capitalized(word) || is_for(word)) {
      has_capital = true;
      ++end;
    } else if (joins_names(word) && has_capital && end + 1 < words.size() &&
               is_capitalized(words[end + 1].text) && read_role_noun(words[end + 1].text).empty()) {
      end += 2;
    } else {
      break;
    }
  }
  if (is_for(words[end - 1].text)) {
    return std::nullopt;
  }
  if (end == words.size() || words[end - 1].closes || words[end].opens) {
    return end;
  }
  const std::string_view next = words[end].text;
  if (next == "nr" || next == "w" || next == "we" || is_for(words[end - 1].text)) {
    // "Dyrektorowi Szkoły nr 3", "Kierownikowi Filii w Przykładowie".
    const bool longer =
        next == "nr" || (end + 1 < words.size() && is_capitalized(words[end + 1].text));
    if (longer) {
      return std::nullopt;
    }
  }
  if (has_capital || contains(joining_words, next) || looks_like_finite_verb(next)) {
    return end;
  }
  // Small letters after the noun: a name only when it is closed off and names something.
  std::size_t last = end;
  bool names = false;
  while (last < words.size() && !words[last - 1].closes && last - first < 7) {
    names = names || is_capitalized(words[last].text);
    if (contains(joining_words, words[last].text)) {
      return std::nullopt;
    }
    ++last;
  }
  return names && words[last - 1].closes ? std::optional(last) : std::nullopt;
}

}  // namespace

std::vector<RoleWord> role_words(std::string_view sentence) {
  std::vector<RoleWord> words;
  for (std::string_view word : text::split_words(sentence)) {
    RoleWord result;
    for (bool stripped = true; stripped;) {
      stripped = false;
      for (const std::string_view mark : opening_marks) {
        if (word.size() > mark.size() && word.starts_with(mark)) {
          word.remove_prefix(mark.size());
          result.opens = stripped = true;
        }
      }
    }
    for (bool stripped = true; stripped;) {
      stripped = false;
      for (const std::string_view mark : closing_marks) {
        if (word == "ds." || word.size() <= mark.size() || !word.ends_with(mark)) {
          continue;
        }
        word.remove_suffix(mark.size());
        result.closes = stripped = true;
      }
    }
    result.text = word;
    words.push_back(result);
  }
  return words;
}

std::string words_between(const std::vector<RoleWord>& words, std::size_t first, std::size_t last) {
  if (first >= last) {
    return {};
  }
  const char* begin = words[first].text.data();
  const std::string_view end = words[last - 1].text;
  return {begin, static_cast<std::size_t>(end.data() + end.size() - begin)};
}

std::optional<NamedRole> read_role_name(const std::vector<RoleWord>& words, std::size_t first,
                                        GrammarCase grammar_case) {
  const std::vector<RoleNoun> nouns = read_role_noun(words[first].text, grammar_case);
  if (nouns.empty()) {
    return std::nullopt;
  }
  const std::optional<std::size_t> end = end_of_name(words, first);
  if (!end) {
    return std::nullopt;
  }
  if (grammar_case == GrammarCase::nominative) {
    return NamedRole{text::capitalized(words_between(words, first, *end)), first, *end};
  }
  for (const RoleNoun& noun : nouns) {
    if (noun.nominative != nouns.front().nominative) {
      return std::nullopt;
    }
  }
  std::string name(nouns.front().nominative);
  for (std::size_t i = first + 1; i < *end; ++i) {
    std::string nominative;
    const bool follows_noun = i == first + 1;
    const Agreement agreement =
        follows_noun ? agreement_of(words[i].text, i + 1 == *end, nominative) : Agreement::none;
    if (agreement == Agreement::unclear) {
      return std::nullopt;
    }
    name += " " + (agreement == Agreement::agrees ? nominative : std::string(words[i].text));
  }
  return NamedRole{text::capitalized(name), first, *end};
}

std::vector<NamedRole> read_role_names(const std::vector<RoleWord>& words, std::size_t first,
                                       GrammarCase grammar_case) {
  std::vector<NamedRole> names;
  while (first < words.size()) {
    std::optional<NamedRole> name = read_role_name(words, first, grammar_case);
    if (!name) {
      break;
    }
    first = name->last;
    names.push_back(std::move(*name));
    if (first < words.size() && joins_names(words[first].text)) {
      ++first;
    } else if (!words[first - 1].closes) {
      break;
    }
  }
  return names;
}

std::string role_key(std::string_view name, const RoleBody& body) {
  std::string key;
  const std::vector<std::string_view> words = text::split_words(name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string lower = text::to_lower(words[i]);
    if (lower == "–" || lower == "—") {
      lower = "-";
    } else if (lower == "do" && i + 1 < words.size() && text::to_lower(words[i + 1]) == "spraw") {
      lower = "ds.";
      ++i;
    } else if (is_for(lower)) {
      lower = "ds.";
    }
    key += (key.empty() ? "" : " ") + lower;
  }
  const std::string place = text::to_lower(body.genitive);
  const std::size_t space = place.find(' ');
  if (space != std::string::npos && key.size() > place.size() && key.ends_with(" " + place)) {
    key.resize(key.size() - (place.size() - space));
  }
  return key;
}

void add_abbreviations(std::string_view plain, Abbreviations& abbreviations) {
  if (plain.find('(') == std::string_view::npos) {
    return;
  }
  const std::vector<RoleWord> words = role_words(plain);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view letters = words[i].text;
    const std::size_t count = text::count_characters(letters);
    if (!words[i].opens || !words[i].closes || count < 2 || count > 8 || i < count) {
      continue;
    }
    std::vector<std::string> full;
    std::size_t at = 0;
    for (std::size_t j = i - count; j < i; ++j) {
      const std::size_t length = text::character_at(letters, at).length;
      if (words[j].text.starts_with(letters.substr(at, length)) &&
          text::to_lower(letters.substr(at, length)) != letters.substr(at, length)) {
        full.emplace_back(words[j].text);
      }
      at += length;
    }
    if (full.size() == count) {
      abbreviations.emplace(letters, std::move(full));
    }
  }
}

std::string abbreviated(const std::string& name, const Abbreviations& abbreviations) {
  const std::vector<std::string_view> words = text::split_words(name);
  for (const auto& [letters, full] : abbreviations) {
    for (std::size_t first = 1; first + full.size() <= words.size(); ++first) {
      const bool same =
          std::equal(full.begin(), full.end(), words.begin() + static_cast<std::ptrdiff_t>(first));
      if (!same) {
        continue;
      }
      std::string result;
      for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > first && i < first + full.size()) {
          continue;
        }
        result += (result.empty() ? "" : " ") + (i == first ? letters : std::string(words[i]));
      }
      return result;
    }
  }
  return name;
}

}  // namespace bipgen::organization
