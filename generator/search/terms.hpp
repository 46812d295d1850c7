// All words of a site with the passages that have them, collected page by page.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "search/page_words.hpp"
#include "search/vocabulary.hpp"

namespace bipgen::search {

// A lemma ("umowa"), or an exact key ("#it052", "@par_19", "=referat-ds-analiz", "~gmk", "!").
struct Term {
  std::string key;                    // in lower case
  std::string lemma;                  // as the dictionary spells it; "" of an exact key
  bool known = false;                 // to the dictionary
  std::vector<std::string> seen;      // forms that stand in the texts
  std::vector<std::uint32_t> points;  // packed, by passage
  std::vector<Range> ranges;          // in the order of the pages
};

// Packed so that sorting sorts by passage; there may be 2^26 passages.
std::uint32_t pack(const Point& point);
Point unpack(std::uint32_t packed);

class Terms {
 public:
  // `vocabulary` must outlive it, and have all words of what is added.
  explicit Terms(Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}

  // `numbers` are those of its passages; pages come in ascending order.
  void add(const PageWords& page, const std::vector<std::uint32_t>& numbers);

  // An exact key that stands for something in this passage.
  void add_key(std::uint32_t key, std::uint32_t passage) { add_point({passage, 1, false}, key); }

  // The keys of the terms that a word in lower case is a form of.
  std::vector<std::string> keys_of(const std::string& word);

  // When no other thread reads texts any more.
  std::vector<Term> take();

 private:
  // What a word of the vocabulary is a form of. "te" is a form of "ten": a lemma is passed over in
  // all its forms or in none.
  struct Resolved {
    std::vector<std::uint32_t> terms;
    std::vector<std::uint32_t> counted;  // those that are not passed over
  };

  const Resolved& resolve(std::uint32_t number);
  Resolved make_resolved(const Vocabulary::Word& word);
  std::uint32_t term(const std::string& key, const std::string& lemma, bool known);
  void add_points(std::uint32_t passage, const std::vector<WordCount>& words, bool named);
  void add_point(const Point& point, std::uint32_t word);
  void add_range(const Range& range, std::uint32_t word);

  Vocabulary& m_vocabulary;
  std::vector<Term> m_terms;
  std::unordered_map<std::string, std::uint32_t> m_by_key;
  std::vector<std::optional<Resolved>> m_resolved;  // by number in the vocabulary
};

// Makes one term of each group of terms of the same key, sorts what they hold, and joins the points
// of one passage. Sorts the terms by their folded key, then by key.
void settle(std::vector<Term>& terms);

// Joins ranges that overlap or touch; they come by first passage.
void join(std::vector<Range>& ranges);

}  // namespace bipgen::search
