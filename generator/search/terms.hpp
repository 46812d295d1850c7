// All words of a site with the passages that have them, collected page by page.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "morphology/dictionary.hpp"
#include "search/page_words.hpp"

namespace bipgen::search {

// A lemma ("umowa"), or an exact key ("#it052", "@par_19", "=referat-ds-analiz", "~gmk", "!").
struct Term {
  std::string key;                    // in lower case
  std::string lemma;                  // as the dictionary spells it; "" of an exact key
  bool known = false;                 // to the dictionary
  std::vector<std::string> seen;      // forms that stand in the texts
  std::vector<std::uint32_t> points;  // packed; by passage but for forms of one page
  std::vector<Range> ranges;          // by first passage but for forms of one page
};

// Packed so that sorting sorts by passage; there may be 2^26 passages.
std::uint32_t pack(const Point& point);
Point unpack(std::uint32_t packed);

class Terms {
 public:
  explicit Terms(morphology::Analyze analyze) : m_analyze(std::move(analyze)) {}

  // `first` is the number of the page's first passage; pages come in ascending order.
  void add(const PageWords& page, std::uint32_t first);

  // The keys of the terms that a word in lower case is a form of.
  std::vector<std::string> keys_of(const std::string& word);

  std::vector<Term> take() { return std::move(m_terms); }

 private:
  const std::vector<std::uint32_t>& terms_of(const std::string& word);
  std::uint32_t term(const std::string& key, const std::string& lemma, bool known);

  morphology::Analyze m_analyze;
  std::vector<Term> m_terms;
  std::unordered_map<std::string, std::uint32_t> m_by_key;
  std::unordered_map<std::string, std::vector<std::uint32_t>> m_by_word;
};

// Makes one term of each group of terms of the same key, sorts what they hold, and joins the points
// of one passage. Sorts the terms by their folded key, then by key.
void settle(std::vector<Term>& terms);

}  // namespace bipgen::search
