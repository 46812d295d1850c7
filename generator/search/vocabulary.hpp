// All words and exact keys of a site, each with a number and looked up in the dictionary once.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "morphology/dictionary.hpp"

namespace bipgen::search {

// May be used by several threads at a time. Numbers depend on their order, so they must not decide
// anything that is written.
class Vocabulary {
 public:
  struct Word {
    std::string text;               // in lower case, or an exact key
    morphology::Analysis analysis;  // empty of an exact key
  };

  explicit Vocabulary(morphology::Analyze analyze) : m_analyze(std::move(analyze)) {}

  // Of a word in lower case, or of an exact key ("#it052").
  std::uint32_t number_of(std::string_view word);

  // Of a word as it is written anywhere.
  std::uint32_t number_of_written(std::string_view word);

  const Word& word(std::uint32_t number) const;

  // A phrase that says what the key of this number ("~gmk") stands for.
  void add_phrase(std::uint32_t number, std::string phrase);
  // What was added, in no order, some perhaps twice. Not while another thread may add.
  const std::unordered_map<std::uint32_t, std::vector<std::string>>& phrases() const {
    return m_phrases;
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  struct Shard {
    std::mutex mutex;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers;
  };
  using Shards = std::array<Shard, 32>;

  static Shard& shard_of(Shards& shards, std::string_view word) {
    return shards[Hash()(word) % shards.size()];
  }

  morphology::Analyze m_analyze;
  Shards m_by_word;
  Shards m_by_writing;
  mutable std::mutex m_mutex;  // of what follows
  std::deque<Word> m_words;
  std::unordered_map<std::uint32_t, std::vector<std::string>> m_phrases;
};

}  // namespace bipgen::search
