// The pairs found so far, and the lists of passages that are aligned with one another. Internal to
// history/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "history/align_texts.hpp"

namespace bipgen::history {

using Places = std::vector<std::size_t>;  // indexes of passages

// How alike two passages must be to be one in other words: in lists that belong together, and as
// sections, where their size tells more.
constexpr int least_of_neighbours = 40;
constexpr int least_of_sections = 40;

// Whether anything but their words speaks for two lists. Of strangers, an opening must be like the
// other's opening, not only what stands below it.
enum class Company : std::uint8_t { neighbours, strangers };

class TextPartners {
 public:
  TextPartners(const std::vector<Passage>& before, const std::vector<Passage>& after,
               const TextNodes& nodes, Alignment alignment);

  bool is_free_before(std::size_t before) const { return m_partners.of_before[before] == nowhere; }
  bool is_free_after(std::size_t after) const { return m_partners.of_after[after] == nowhere; }
  std::size_t of_before(std::size_t before) const { return m_partners.of_before[before]; }
  std::size_t of_after(std::size_t after) const { return m_partners.of_after[after]; }
  // Whether the two are of one kind.
  bool may_join(std::size_t before, std::size_t after) const;
  // Where the wholes have equal words, with all that stands below. Both must be free.
  void join(std::size_t before, std::size_t after);
  // 0 … 100, by what each says itself and with all that stands below.
  int likeness(std::size_t before, std::size_t after) const;

  // Joins what is free of two lists that belong together: what is equal in order, then what is
  // equal, then what is at least `least` alike, as the sum of likeness is greatest; and so on in
  // the lists below.
  void align(const Places& before, const Places& after, int least,
             Company company = Company::neighbours);

  Partners take() { return std::move(m_partners); }

 private:
  Places free_of_before(const Places& list) const;
  Places free_of_after(const Places& list) const;
  void join_equal_in_order(const Places& before, const Places& after);
  void join_equal(const Places& before, const Places& after);
  void join_alike(const Places& before, const Places& after, int least, Company company);
  // By places in the two lists: how much speaks for a pair.
  using Candidates = std::map<std::pair<std::size_t, std::size_t>, int>;
  Candidates candidates(const Places& before, const Places& after, int least) const;
  bool are_openings_alike(std::size_t before, std::size_t after) const;
  // What speaks for a pair besides its words.
  int bonus(std::size_t before, std::size_t after) const;

  const std::vector<Passage>& m_before;
  const std::vector<Passage>& m_after;
  const TextNodes& m_nodes;
  Alignment m_alignment;
  Partners m_partners;
};

}  // namespace bipgen::history
