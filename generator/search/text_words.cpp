#include "search/text_words.hpp"

#include <algorithm>

#include "search/words.hpp"

namespace bipgen::search {

namespace {

// Texts are short: looking through what was counted is cheaper than a map.
class Counter {
 public:
  void add(std::uint32_t word) { m_words.push_back(word); }

  // In the order of the first mention.
  std::vector<WordCount> counts() {
    std::vector<std::pair<std::uint32_t, std::size_t>> order;  // word, first mention
    for (std::size_t i = 0; i < m_words.size(); ++i) order.emplace_back(m_words[i], i);
    std::sort(order.begin(), order.end());
    std::vector<std::pair<std::size_t, WordCount>> found;  // by first mention
    for (const auto& [word, at] : order) {
      if (found.empty() || found.back().second.word != word) found.push_back({at, {word, 0}});
      std::uint8_t& times = found.back().second.times;
      if (times < most_times) ++times;
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<WordCount> counts;
    for (const auto& [at, count] : found) counts.push_back(count);
    return counts;
  }

 private:
  std::vector<std::uint32_t> m_words;
};

}  // namespace

const TextWords& Texts::read(std::string_view text) {
  Shard& shard = m_shards[std::hash<std::string_view>()(text) % m_shards.size()];
  {
    const std::lock_guard lock(shard.mutex);
    const auto known = shard.texts.find(text);
    if (known != shard.texts.end()) return *known->second;
  }
  auto made = std::make_unique<TextWords>(analyze(text));
  const std::lock_guard lock(shard.mutex);
  const auto known = shard.texts.find(text);  // by another thread, meanwhile
  if (known != shard.texts.end()) return *known->second;
  made->number = m_count++;
  made->text = shard.kept.emplace_back(text);
  return *shard.texts.emplace(made->text, std::move(made)).first->second;
}

TextWords Texts::analyze(std::string_view text) {
  std::vector<Word> written;
  find_words(text, written);
  TextWords words;
  words.length = static_cast<std::uint32_t>(written.size());
  std::vector<std::uint32_t> numbers;
  numbers.reserve(written.size());
  for (const Word& word : written) numbers.push_back(m_vocabulary.number_of_written(word.text));
  Counter said;
  for (const std::uint32_t number : numbers) said.add(number);
  words.said = said.counts();
  add_phrases(numbers, words.said);
  Counter keys;
  for (const std::string& key : exact_keys(text, written)) keys.add(m_vocabulary.number_of(key));
  for (const std::string& word : hyphenated_words(text, written)) {
    keys.add(m_vocabulary.number_of(word));
  }
  words.keys = keys.counts();
  return words;
}

void Texts::add_phrases(const std::vector<std::uint32_t>& words, std::vector<WordCount>& counts) {
  if (m_phrases.all().empty()) return;
  const std::string none;
  const auto word = [&](std::size_t i) -> const std::string& {
    return i < words.size() ? m_vocabulary.word(words[i]).text : none;
  };
  Counter keys;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!m_phrases.may_begin_with(word(at))) continue;
    m_phrases.find(at, word, [&](const std::string& key, std::size_t count) {
      std::string phrase;
      for (std::size_t i = at; i < at + count; ++i) phrase += (i > at ? " " : "") + word(i);
      const std::uint32_t number = m_vocabulary.number_of(key);
      m_vocabulary.add_phrase(number, std::move(phrase));
      keys.add(number);
    });
  }
  const std::vector<WordCount> found = keys.counts();
  counts.insert(counts.end(), found.begin(), found.end());
}

}  // namespace bipgen::search
