#include "morphology/unknown_words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

#include "morphology/guessed_paradigms.hpp"
#include "text/utf8.hpp"

namespace bipgen::morphology {

namespace {

using Words = std::vector<std::uint32_t>;  // by number, sorted

// One way to explain some of the words.
struct Hypothesis {
  Words words;
  Forms bases;  // likeliest first; those that were seen, if any were
  bool base_is_seen = false;
};

class Vocabulary {
 public:
  explicit Vocabulary(std::span<const std::string> words) : m_words(words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      m_numbers.emplace(words[i], static_cast<std::uint32_t>(i));
    }
  }

  const std::string& operator[](std::uint32_t number) const { return m_words[number]; }
  bool has(const std::string& word) const { return m_numbers.count(word) != 0; }
  void add_if_seen(const std::string& word, Words& words) const {
    const auto found = m_numbers.find(word);
    if (found != m_numbers.end()) words.push_back(found->second);
  }

 private:
  std::span<const std::string> m_words;
  std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

void sort_once_each(Words& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

// What only a feminine word has, and what only a masculine one.
bool is_feminine(const std::string& stem, const Vocabulary& seen) {
  return seen.has(stem + "ę") || seen.has(stem + "ą");
}

bool is_masculine(const std::string& stem, const Vocabulary& seen) {
  return seen.has(stem + "owi") || seen.has(stem + "ów") || seen.has(stem + "em") ||
         seen.has(stem + "iem");
}

bool is_gerund_stem(std::string_view stem) {
  return stem.ends_with("ani") || stem.ends_with("eni");
}

// Their other forms are those of words of other declensions as well.
bool must_be_seen_in_first_form(Declension declension, std::string_view stem) {
  switch (declension) {
    case Declension::masculine_in_a:
    case Declension::neuter_in_o:
    case Declension::neuter_in_um:
      return true;
    case Declension::neuter_in_e:
      return !is_gerund_stem(stem);
    default:
      return false;
  }
}

Hypothesis suppose(const std::string& stem, Declension declension, const Vocabulary& seen) {
  GuessedParadigm paradigm = guess(stem, declension);
  if (declension == Declension::masculine && is_feminine(stem, seen)) {
    std::erase(paradigm.others, stem + "a");
  }
  if (declension == Declension::feminine && is_masculine(stem, seen)) {
    std::erase(paradigm.others, stem);
  }
  Hypothesis hypothesis;
  if (declension == Declension::feminine && is_gerund_stem(stem) && !is_feminine(stem, seen)) {
    return hypothesis;
  }
  for (const std::string& base : paradigm.bases) {
    if (!seen.has(base)) continue;
    hypothesis.base_is_seen = true;
    hypothesis.bases.push_back(base);
    seen.add_if_seen(base, hypothesis.words);
  }
  if (!hypothesis.base_is_seen && must_be_seen_in_first_form(declension, stem)) return {};
  if (!hypothesis.base_is_seen) hypothesis.bases = std::move(paradigm.bases);
  for (const std::string& form : paradigm.others) seen.add_if_seen(form, hypothesis.words);
  sort_once_each(hypothesis.words);
  return hypothesis;
}

std::vector<Hypothesis> suppose_all(std::span<const std::string> words, const Vocabulary& seen) {
  std::set<std::string> stems;
  for (const std::string& word : words) {
    for (std::string& stem : guessed_stems(word)) {
      if (can_be_stem(stem)) stems.insert(std::move(stem));
    }
  }
  std::vector<Hypothesis> all;
  for (const std::string& stem : stems) {
    for (const Declension declension : all_declensions) {
      Hypothesis hypothesis = suppose(stem, declension, seen);
      if (hypothesis.words.size() > 1) all.push_back(std::move(hypothesis));
    }
  }
  return all;
}

// The explanations of the same words as one.
struct Group {
  Words words;
  std::vector<Hypothesis> hypotheses;
};

std::vector<Group> groups_of(std::vector<Hypothesis> hypotheses) {
  std::map<Words, std::vector<Hypothesis>> by_words;
  for (Hypothesis& hypothesis : hypotheses) {
    by_words[hypothesis.words].push_back(std::move(hypothesis));
  }
  std::vector<Group> groups;
  for (auto& [words, same] : by_words) groups.push_back({words, std::move(same)});
  std::stable_sort(groups.begin(), groups.end(),
                   [](const Group& a, const Group& b) { return a.words.size() > b.words.size(); });
  return groups;
}

std::string lemma_of(const Group& group, const Words& words, const Vocabulary& seen,
                     const Analyze& analyze) {
  for (const Hypothesis& hypothesis : group.hypotheses) {
    if (!hypothesis.base_is_seen) continue;
    for (const std::string& base : hypothesis.bases) {
      Words number;
      seen.add_if_seen(base, number);
      if (std::binary_search(words.begin(), words.end(), number.front())) return base;
    }
  }
  std::set<std::string> bases;
  for (const Hypothesis& hypothesis : group.hypotheses) {
    bases.insert(hypothesis.bases.begin(), hypothesis.bases.end());
  }
  if (bases.size() == 1 && !analyze(*bases.begin()).known()) return *bases.begin();
  const std::uint32_t shortest =
      *std::min_element(words.begin(), words.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(text::count_characters(seen[a]), seen[a]) <
               std::pair(text::count_characters(seen[b]), seen[b]);
      });
  return seen[shortest];
}

}  // namespace

std::vector<std::pair<std::string, std::string>> group_unknown(std::span<const std::string> words,
                                                               const Analyze& analyze) {
  const Vocabulary seen(words);
  const std::vector<Group> groups = groups_of(suppose_all(words, seen));

  // A word goes to the largest group that claims it; to none where the two largest are equal.
  std::vector<std::size_t> largest(words.size(), 0);
  std::vector<int> claims(words.size(), 0);
  for (const Group& group : groups) {
    for (const std::uint32_t word : group.words) {
      if (claims[word] == 0) largest[word] = group.words.size();
      if (largest[word] == group.words.size()) ++claims[word];
    }
  }
  std::vector<bool> is_taken(words.size(), false);
  std::map<std::string, std::string> lemmas;
  for (const Group& group : groups) {
    Words own;
    for (const std::uint32_t word : group.words) {
      const bool is_doubtful = largest[word] == group.words.size() && claims[word] > 1;
      if (!is_taken[word] && !is_doubtful) own.push_back(word);
    }
    if (own.size() < 2) continue;
    const std::string lemma = lemma_of(group, own, seen, analyze);
    for (const std::uint32_t word : own) {
      is_taken[word] = true;
      lemmas.emplace(seen[word], lemma);
    }
  }
  return {lemmas.begin(), lemmas.end()};
}

}  // namespace bipgen::morphology
