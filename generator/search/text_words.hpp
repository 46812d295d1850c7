// The words of texts. Most texts of an office stand in many of its acts, unchanged from one to the
// next: each is read once.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/phrases.hpp"
#include "search/vocabulary.hpp"

namespace bipgen::search {

// How often a word or key stands in a text, 31 at most.
struct WordCount {
  std::uint32_t word = 0;  // its number in the vocabulary
  std::uint8_t times = 0;
};

inline constexpr std::uint8_t most_times = 31;

// Each word once, in the order of the first mention.
struct TextWords {
  std::string_view text;
  std::uint32_t number = 0;     // of the text, among all
  std::uint32_t length = 0;     // words
  std::vector<WordCount> said;  // words in lower case, and the "~" keys of what they say
  // Codes, days, and hyphenated words ("organizacyjno-prawny") beside their parts. A code in a
  // name may be that of something else, so these never count as named.
  std::vector<WordCount> keys;
};

// May be used by several threads at a time.
class Texts {
 public:
  // `phrases` must outlive it.
  Texts(const Phrases& phrases, morphology::Analyze analyze)
      : m_phrases(phrases), m_vocabulary(std::move(analyze)) {}

  // What it gives stays where it is.
  const TextWords& read(std::string_view text);

  Vocabulary& vocabulary() { return m_vocabulary; }

 private:
  struct Shard {
    std::mutex mutex;
    std::unordered_map<std::string_view, std::unique_ptr<const TextWords>> texts;
    std::deque<std::string> kept;
  };

  TextWords analyze(std::string_view text);
  void add_phrases(const std::vector<std::uint32_t>& words, std::vector<WordCount>& counts);

  const Phrases& m_phrases;
  Vocabulary m_vocabulary;
  std::array<Shard, 32> m_shards;
  std::atomic<std::uint32_t> m_count = 0;
};

}  // namespace bipgen::search
