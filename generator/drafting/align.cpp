#include "drafting/align.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "amending/repealed.hpp"
#include "drafting/wording.hpp"

namespace bipgen::drafting {

namespace {

// A number says as much as half of the words; that a unit is repealed is said outright. Fewer
// shared words say nothing.
constexpr double number_weight = 0.5;
constexpr double repeal_weight = 2;
constexpr double least_similarity = 0.6;
constexpr std::size_t most_comparisons = 400'000;

bool same_number(const Unit& a, const Unit& b) {
  return a.provision->level == b.provision->level && a.group == b.group &&
         a.provision->label == b.provision->label;
}

bool is_untouched(const Unit& a, const Unit& b) {
  return same_number(a, b) && says_the_same(*a.provision, *b.provision);
}

// How much speaks for the two being one; 0 when they cannot be.
double weight(const Unit& before, const Unit& after) {
  if (before.provision->level != after.provision->level || before.group != after.group) return 0;
  const bool was_repealed = amending::is_repealed(*before.provision);
  const bool is_repealed = amending::is_repealed(*after.provision);
  const bool numbered_alike = before.provision->label == after.provision->label;
  if (was_repealed && !is_repealed) return 0;
  if (is_repealed) return numbered_alike ? repeal_weight : 0;
  const double shared = similarity(before.words, after.words);
  if (numbered_alike) return number_weight + shared;
  return shared >= least_similarity ? shared : 0;
}

class Aligner {
 public:
  Aligner(const std::vector<Unit>& before, const std::vector<Unit>& after)
      : m_before(before), m_after(after) {}

  std::vector<Pair> align() {
    std::size_t head = 0;
    while (head < m_before.size() && head < m_after.size() &&
           is_untouched(m_before[head], m_after[head])) {
      m_pairs.push_back({head, head, false});
      ++head;
    }
    std::size_t tail = 0;
    while (tail < m_before.size() - head && tail < m_after.size() - head &&
           is_untouched(m_before[m_before.size() - 1 - tail], m_after[m_after.size() - 1 - tail])) {
      ++tail;
    }
    align_middle(head, m_before.size() - tail, m_after.size() - tail);
    for (std::size_t i = tail; i > 0; --i) {
      m_pairs.push_back({m_before.size() - i, m_after.size() - i, false});
    }
    join_moved();
    return std::move(m_pairs);
  }

 private:
  void align_middle(std::size_t head, std::size_t before_end, std::size_t after_end) {
    const std::size_t rows = before_end - head;
    const std::size_t columns = after_end - head;
    const auto matches = rows * columns > most_comparisons ? by_number(head, before_end, after_end)
                                                           : by_weight(head, rows, columns);
    std::size_t before = head;
    std::size_t after = head;
    const auto unmatched = [&](std::size_t until_before, std::size_t until_after) {
      while (before < until_before) m_pairs.push_back({before++, std::nullopt, false});
      while (after < until_after) m_pairs.push_back({std::nullopt, after++, false});
    };
    for (const auto& [one, other] : matches) {
      unmatched(one, other);
      m_pairs.push_back({before++, after++, false});
    }
    unmatched(before_end, after_end);
  }

  using Matches = std::vector<std::pair<std::size_t, std::size_t>>;

  // The matching in order that weighs most.
  Matches by_weight(std::size_t head, std::size_t rows, std::size_t columns) const {
    std::vector<std::vector<double>> best(rows + 1, std::vector<double>(columns + 1, 0));
    std::vector<std::vector<double>> own(rows, std::vector<double>(columns, 0));
    for (std::size_t i = rows; i-- > 0;) {
      for (std::size_t j = columns; j-- > 0;) {
        own[i][j] = weight(m_before[head + i], m_after[head + j]);
        best[i][j] = std::max(best[i + 1][j], best[i][j + 1]);
        if (own[i][j] > 0) best[i][j] = std::max(best[i][j], own[i][j] + best[i + 1][j + 1]);
      }
    }
    Matches matches;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (own[i][j] > 0 && best[i][j] == own[i][j] + best[i + 1][j + 1]) {
        matches.emplace_back(head + i++, head + j++);
      } else if (best[i][j] == best[i + 1][j]) {
        ++i;
      } else {
        ++j;
      }
    }
    return matches;
  }

  Matches by_number(std::size_t head, std::size_t before_end, std::size_t after_end) const {
    std::map<Key, std::size_t> places;
    for (std::size_t j = head; j < after_end; ++j) places.emplace(key_of(m_after[j]), j);
    Matches matches;
    std::size_t next = head;
    for (std::size_t i = head; i < before_end; ++i) {
      const auto found = places.find(key_of(m_before[i]));
      if (found == places.end() || found->second < next) continue;
      if (weight(m_before[i], m_after[found->second]) == 0) continue;
      matches.emplace_back(i, found->second);
      next = found->second + 1;
    }
    return matches;
  }

  using Key = std::tuple<act::Level, std::string, std::string>;

  static Key key_of(const Unit& unit) {
    return {unit.provision->level, unit.group, unit.provision->label.text()};
  }

  // What both lists have under one number, but not in one order.
  void join_moved() {
    std::map<Key, std::size_t> added;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
      if (!m_pairs[i].before) added.emplace(key_of(m_after[*m_pairs[i].after]), i);
    }
    if (added.empty()) return;
    std::vector<bool> joined(m_pairs.size(), false);
    for (Pair& pair : m_pairs) {
      if (pair.after) continue;
      const auto found = added.find(key_of(m_before[*pair.before]));
      if (found == added.end() || joined[found->second]) continue;
      const std::size_t after = *m_pairs[found->second].after;
      if (weight(m_before[*pair.before], m_after[after]) == 0) continue;
      pair.after = after;
      pair.moved = true;
      joined[found->second] = true;
    }
    std::vector<Pair> kept;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
      if (!joined[i]) kept.push_back(m_pairs[i]);
    }
    m_pairs = std::move(kept);
  }

  const std::vector<Unit>& m_before;
  const std::vector<Unit>& m_after;
  std::vector<Pair> m_pairs;
};

}  // namespace

std::vector<Pair> align(const std::vector<Unit>& before, const std::vector<Unit>& after) {
  return Aligner(before, after).align();
}

}  // namespace bipgen::drafting
