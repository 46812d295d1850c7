#include "search/vocabulary.hpp"

#include "search/words.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::search {

std::uint32_t Vocabulary::number_of(std::string_view word) {
  Shard& shard = shard_of(m_by_word, word);
  const std::lock_guard lock(shard.mutex);
  const auto known = shard.numbers.find(word);
  if (known != shard.numbers.end()) return known->second;

  Word made{std::string(word), {}};
  if (!is_exact_key(word)) made.analysis = m_analyze(word);
  const std::lock_guard words_lock(m_mutex);
  const auto number = static_cast<std::uint32_t>(m_words.size());
  m_words.push_back(std::move(made));
  shard.numbers.emplace(word, number);
  return number;
}

std::uint32_t Vocabulary::number_of_written(std::string_view word) {
  Shard& shard = shard_of(m_by_writing, word);
  const std::lock_guard lock(shard.mutex);
  const auto known = shard.numbers.find(word);
  if (known != shard.numbers.end()) return known->second;

  const std::uint32_t number =
      number_of(text::is_nfc(word) ? text::to_lower(word) : text::to_lower(text::to_nfc(word)));
  shard.numbers.emplace(word, number);
  return number;
}

const Vocabulary::Word& Vocabulary::word(std::uint32_t number) const {
  const std::lock_guard lock(m_mutex);
  return m_words[number];
}

void Vocabulary::add_phrase(std::uint32_t number, std::string phrase) {
  const std::lock_guard lock(m_mutex);
  m_phrases[number].push_back(std::move(phrase));
}

}  // namespace bipgen::search
