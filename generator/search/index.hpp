// The index of a site: small files that a reader in a browser asks for one at a time. Their form is
// described in FORMAT.md; the reader is `themes/bip/search`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "morphology/dictionary.hpp"
#include "search/blocks.hpp"
#include "search/bytes.hpp"
#include "search/files.hpp"
#include "search/page.hpp"
#include "search/page_words.hpp"
#include "search/phrases.hpp"
#include "search/terms.hpp"

namespace bipgen::search {

// What is fixed before the first page is read.
struct Plan {
  BlockSize size;
  Preset preset;
  Labels labels;
  Phrases phrases;
};

// Judges by some pages of the site out of `pages` in all.
Plan make_plan(std::vector<Page> sample, std::size_t pages, Labels labels, Phrases phrases);

// A page and its words.
struct ReadPage {
  Standing standing;
  Page page;
  PageWords words;
};

// May be called in any thread.
ReadPage read_page(const Standing& standing, Page page, Texts& texts);

// A block that has its number: to be compressed, in any thread.
struct NumberedBlock {
  std::uint32_t number = 0;
  Block block;
};

// What the index must know of the language. All may be called in any thread.
struct Language {
  morphology::Analyze analyze;
  // All forms of a lemma as the dictionary spells it; [] when it has none.
  morphology::Inflect inflect;
  // Forms of a word in lower case of which neither texts nor dictionary show others. May be empty.
  morphology::Inflect guess;
  // Of words that the dictionary lacks, those that are forms of one word: each with that word.
  // May be empty.
  std::function<std::vector<std::pair<std::string, std::string>>(const std::vector<std::string>&)>
      group_unknown;
};

class Index {
 public:
  // `plan`, `texts` and `sink` must outlive the index.
  Index(const Plan& plan, const Language& language, Texts& texts, const Sink& sink);

  // Pages come in the order of their standing (`stands_before`); what is equal keeps its order. Of
  // what is not in force, texts that stand in an earlier block are not stored again.
  std::vector<NumberedBlock> add(const ReadPage& page);

  // What `compressed` made of a block. Blocks come by number.
  void write(std::uint32_t block, std::string_view bytes);

  // Writes all that is left, after all blocks.
  void finish();

 private:
  struct Group {
    std::uint32_t first_block = 0;
    Standing standing;
  };

  SameTexts find_same(const ReadPage& page) const;
  void keep_texts(const ReadPage& page, const std::vector<std::uint32_t>& numbers);
  void emit(std::string_view path, std::string_view bytes);
  void group_unknown(std::vector<Term>& terms) const;
  std::string contents(const std::vector<std::string>& words, const std::vector<std::string>& slips,
                       const std::vector<std::uint32_t>& tiers) const;

  const Plan& m_plan;
  const Language& m_language;
  const Sink& m_sink;
  Terms m_terms;
  Vocabulary& m_vocabulary;
  std::vector<std::optional<std::uint32_t>> m_stored;  // the passage with each text, by its number
  std::vector<std::uint8_t> m_lengths;                 // words of each passage, by number
  std::vector<Group> m_groups;
  std::uint32_t m_blocks = 0;
  std::uint32_t m_checksum = 0;
};

std::string compressed(const Block& block, const Plan& plan);

bool stands_before(const Standing& a, const Standing& b);

}  // namespace bipgen::search
