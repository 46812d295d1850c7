#include "search/phrases.hpp"

#include <algorithm>
#include <tuple>

#include "search/words.hpp"
#include "text/letters.hpp"

namespace bipgen::search {

namespace {

using Words = std::vector<std::string>;

Words lower_words(std::string_view text) {
  std::vector<Word> found;
  find_words(text, found);
  Words words;
  for (const Word& word : found) words.push_back(text::to_lower(word.text));
  return words;
}

std::string spaced(const Words& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

std::unordered_set<std::string> forms_of(const std::string& word,
                                         const morphology::Analyze& analyze,
                                         const morphology::Inflect& inflect) {
  std::unordered_set<std::string> forms{word};
  for (const std::string& lemma : analyze(word).lemmas) {
    forms.insert(text::to_lower(lemma));
    for (const std::string& form : inflect(lemma)) forms.insert(text::to_lower(form));
  }
  return forms;
}

std::string key_of(const std::string& shorter) {
  const std::string code = code_key(shorter);
  return code.empty() ? code : "~" + code.substr(1);
}

struct Named {
  Words shorter;
  Words full;
  std::string key;
};

// The words with `part.full` shortened where it stands in them; empty where it does not.
Words shortened(const Words& words, const Named& part, const morphology::Analyze& analyze) {
  if (part.full.size() >= words.size()) return {};
  const auto same = [&](const std::string& a, const std::string& b) {
    return a == b || share_lemma(analyze(a), analyze(b));
  };
  const auto at = std::search(words.begin(), words.end(), part.full.begin(), part.full.end(), same);
  if (at == words.end()) return {};
  Words out(words.begin(), at);
  out.insert(out.end(), part.shorter.begin(), part.shorter.end());
  out.insert(out.end(), at + static_cast<std::ptrdiff_t>(part.full.size()), words.end());
  return out;
}

}  // namespace

Phrases::Phrases(const std::vector<Synonym>& synonyms, const morphology::Analyze& analyze,
                 const morphology::Inflect& inflect) {
  std::vector<Named> names;
  for (const Synonym& synonym : synonyms) {
    Named named{lower_words(synonym.shorter), lower_words(synonym.full), key_of(synonym.shorter)};
    const auto is_common = [](const Words& words) {
      return std::all_of(words.begin(), words.end(),
                         [](const std::string& word) { return is_stop_word(word); });
    };
    if (named.key.empty() || is_common(named.shorter) || is_common(named.full)) continue;
    names.push_back(std::move(named));
  }
  for (const Named& named : names) {
    add(named.shorter, named.key, false, analyze, inflect);
    add(named.full, named.key, true, analyze, inflect);
    for (const Named& part : names) {
      if (part.key == named.key) continue;
      const Words variant = shortened(named.full, part, analyze);
      if (!variant.empty()) add(variant, named.key, true, analyze, inflect);
    }
  }
  std::sort(m_phrases.begin(), m_phrases.end(), [](const Phrase& a, const Phrase& b) {
    return std::tie(a.words, a.key) < std::tie(b.words, b.key);
  });
}

void Phrases::add(const Words& words, const std::string& key, bool is_inflected,
                  const morphology::Analyze& analyze, const morphology::Inflect& inflect) {
  Phrase phrase{spaced(words), key};
  if (std::find(m_phrases.begin(), m_phrases.end(), phrase) != m_phrases.end()) return;
  m_phrases.push_back(std::move(phrase));
  Pattern pattern{{}, key};
  for (const std::string& word : words) {
    pattern.words.push_back(is_inflected ? forms_of(word, analyze, inflect)
                                         : std::unordered_set<std::string>{word});
  }
  for (const std::string& form : pattern.words.front()) {
    m_by_first[form].push_back(m_patterns.size());
  }
  m_patterns.push_back(std::move(pattern));
}

void Phrases::find(std::size_t at, const std::function<const std::string&(std::size_t)>& word,
                   const std::function<void(const std::string&, std::size_t)>& found) const {
  const auto patterns = m_by_first.find(word(at));
  if (patterns == m_by_first.end()) return;
  for (const std::size_t index : patterns->second) {
    const Pattern& pattern = m_patterns[index];
    std::size_t fits = 1;
    while (fits < pattern.words.size() && pattern.words[fits].count(word(at + fits)) > 0) ++fits;
    if (fits == pattern.words.size()) found(pattern.key, fits);
  }
}

}  // namespace bipgen::search
