#include "search/terms.hpp"

#include <algorithm>
#include <cassert>

#include "search/words.hpp"
#include "text/letters.hpp"

namespace bipgen::search {

namespace {

constexpr unsigned times_bits = 5;
constexpr std::uint32_t times_mask = (1U << times_bits) - 1U;

std::string without_hyphens(std::string word) {
  word.erase(std::remove(word.begin(), word.end(), '-'), word.end());
  return word;
}

void join_points(std::vector<std::uint32_t>& points) {
  if (!std::is_sorted(points.begin(), points.end())) std::sort(points.begin(), points.end());
  std::size_t kept = 0;
  for (const std::uint32_t packed : points) {
    const Point point = unpack(packed);
    if (kept == 0 || unpack(points[kept - 1]).passage != point.passage) {
      points[kept++] = packed;
      continue;
    }
    Point before = unpack(points[kept - 1]);
    before.named = before.named || point.named;
    before.times = static_cast<std::uint8_t>(
        std::min<std::uint32_t>(times_mask, std::uint32_t{before.times} + point.times));
    points[kept - 1] = pack(before);
  }
  points.resize(kept);
  points.shrink_to_fit();
}

void settle(Term& term) {
  join_points(term.points);
  std::stable_sort(term.ranges.begin(), term.ranges.end(),
                   [](const Range& a, const Range& b) { return a.first < b.first; });
  join(term.ranges);
  std::sort(term.seen.begin(), term.seen.end());
  term.seen.erase(std::unique(term.seen.begin(), term.seen.end()), term.seen.end());
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  from.clear();
}

}  // namespace

std::uint32_t pack(const Point& point) {
  assert(point.passage < 1U << (32 - times_bits - 1));
  return (point.passage << (times_bits + 1)) | (std::uint32_t{point.times} << 1U) |
         (point.named ? 1U : 0U);
}

Point unpack(std::uint32_t packed) {
  return {packed >> (times_bits + 1), static_cast<std::uint8_t>((packed >> 1U) & times_mask),
          (packed & 1U) != 0};
}

std::uint32_t Terms::term(const std::string& key, const std::string& lemma, bool known) {
  const auto [entry, is_new] = m_by_key.emplace(key, static_cast<std::uint32_t>(m_terms.size()));
  if (is_new) m_terms.push_back({key, lemma, known, {}, {}, {}});
  return entry->second;
}

std::vector<std::string> Terms::keys_of(const std::string& word) {
  std::vector<std::string> keys;
  for (const std::uint32_t index : terms_of(word)) keys.push_back(m_terms[index].key);
  return keys;
}

const std::vector<std::uint32_t>& Terms::terms_of(const std::string& word) {
  const auto [entry, is_new] = m_by_word.try_emplace(word);
  if (!is_new) return entry->second;
  if (is_exact_key(word)) {
    entry->second.push_back(term(word, "", false));
    return entry->second;
  }
  const morphology::Analysis analysis = m_analyze(word);
  for (const std::string& lemma : analysis.lemmas) {
    const std::uint32_t found =
        term(without_hyphens(text::to_lower(lemma)), lemma, analysis.known());
    m_terms[found].seen.push_back(without_hyphens(word));
    if (std::find(entry->second.begin(), entry->second.end(), found) == entry->second.end()) {
      entry->second.push_back(found);
    }
  }
  return entry->second;
}

void Terms::add(const PageWords& page, std::uint32_t first) {
  for (const WordPlaces& place : page.places) {
    const std::vector<std::uint32_t>& terms = terms_of(place.word);
    if (is_stop_word(place.word)) continue;
    for (const std::uint32_t index : terms) {
      Term& term = m_terms[index];
      // "te" is a form of "ten": a lemma is passed over in all its forms or in none.
      if (is_stop_word(term.key)) continue;
      term.seen.insert(term.seen.end(), place.spelled.begin(), place.spelled.end());
      for (Point point : place.points) {
        point.passage += first;
        term.points.push_back(pack(point));
      }
      for (const Range& range : place.ranges) {
        term.ranges.push_back({range.first + first, range.count});
      }
    }
  }
}

void settle(std::vector<Term>& terms) {
  const auto less = [](const auto& a, const auto& b) { return a.first < b.first; };
  std::vector<std::pair<std::pair<std::string, std::string>, std::size_t>> order;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    order.push_back({{text::folded(terms[i].key), terms[i].key}, i});
  }
  std::stable_sort(order.begin(), order.end(), less);
  std::vector<Term> sorted;
  sorted.reserve(terms.size());
  for (const auto& [keys, index] : order) {
    Term& term = terms[index];
    if (sorted.empty() || sorted.back().key != term.key) {
      sorted.push_back(std::move(term));
      continue;
    }
    Term& same = sorted.back();
    append(same.seen, term.seen);
    append(same.points, term.points);
    append(same.ranges, term.ranges);
  }
  for (Term& term : sorted) settle(term);
  terms = std::move(sorted);
}

}  // namespace bipgen::search
