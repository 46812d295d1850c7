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

Point joined(const Point& a, const Point& b) {
  const std::uint32_t times = std::min(times_mask, std::uint32_t{a.times} + b.times);
  return {a.passage, static_cast<std::uint8_t>(times), a.named || b.named};
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
    points[kept - 1] = pack(joined(unpack(points[kept - 1]), point));
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
  for (const std::uint32_t index : resolve(m_vocabulary.number_of(word)).terms) {
    keys.push_back(m_terms[index].key);
  }
  return keys;
}

const Terms::Resolved& Terms::resolve(std::uint32_t number) {
  if (number >= m_resolved.size()) m_resolved.resize(number + 1);
  std::optional<Resolved>& resolved = m_resolved[number];
  if (!resolved) resolved = make_resolved(m_vocabulary.word(number));
  return *resolved;
}

Terms::Resolved Terms::make_resolved(const Vocabulary::Word& word) {
  Resolved made;
  if (is_exact_key(word.text)) {
    made.terms = made.counted = {term(word.text, "", false)};
    return made;
  }
  for (const std::string& lemma : word.analysis.lemmas) {
    const std::uint32_t found =
        term(without_hyphens(text::to_lower(lemma)), lemma, word.analysis.known());
    m_terms[found].seen.push_back(without_hyphens(word.text));
    if (std::find(made.terms.begin(), made.terms.end(), found) != made.terms.end()) continue;
    made.terms.push_back(found);
    if (!is_stop_word(word.text) && !is_stop_word(m_terms[found].key))
      made.counted.push_back(found);
  }
  return made;
}

void Terms::add_point(const Point& point, std::uint32_t word) {
  for (const std::uint32_t index : resolve(word).counted) {
    std::vector<std::uint32_t>& points = m_terms[index].points;
    if (points.empty() || unpack(points.back()).passage != point.passage) {
      points.push_back(pack(point));
    } else {
      points.back() = pack(joined(unpack(points.back()), point));
    }
  }
}

void Terms::add_range(const Range& range, std::uint32_t word) {
  for (const std::uint32_t index : resolve(word).counted) {
    std::vector<Range>& ranges = m_terms[index].ranges;
    if (ranges.empty() || ranges.back() != range) ranges.push_back(range);
  }
}

void Terms::add_points(std::uint32_t passage, const std::vector<WordCount>& words, bool named) {
  for (const WordCount& word : words) add_point({passage, word.times, named}, word.word);
}

void Terms::add(const PageWords& page, const std::vector<std::uint32_t>& numbers) {
  for (std::size_t i = 0; i < page.passages.size(); ++i) {
    const PassageWords& words = page.passages[i];
    for (const TextWords* name : words.names) {
      add_points(numbers[i], name->said, true);
      add_points(numbers[i], name->keys, false);
    }
    add_points(numbers[i], words.text->said, false);
    add_points(numbers[i], words.text->keys, false);
    for (const std::uint32_t key : words.keys) add_point({numbers[i], 1, true}, key);
  }
  // Between blocks there may be numbers without a passage.
  const auto numbered = [&](const Range& range) {
    const std::uint32_t first = numbers[range.first];
    return Range{first, numbers[range.first + range.count - 1] - first + 1};
  };
  for (const Context& context : page.contexts) {
    const Range below = numbered(context.below);
    for (const WordCount& word : context.text->said) add_range(below, word.word);
    for (const WordCount& word : context.text->keys) add_range(below, word.word);
  }
  for (const Tag& tag : page.tags) add_range(numbered(tag.passages), tag.key);
}

std::vector<Term> Terms::take() {
  for (const auto& [key, phrases] : m_vocabulary.phrases()) {
    for (const std::uint32_t index : resolve(key).counted) {
      std::vector<std::string>& seen = m_terms[index].seen;
      seen.insert(seen.end(), phrases.begin(), phrases.end());
    }
  }
  return std::move(m_terms);
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

void join(std::vector<Range>& ranges) {
  std::size_t kept = 0;
  for (const Range& range : ranges) {
    if (kept > 0 && range.first <= ranges[kept - 1].first + ranges[kept - 1].count) {
      Range& before = ranges[kept - 1];
      before.count =
          std::max(before.first + before.count, range.first + range.count) - before.first;
    } else {
      ranges[kept++] = range;
    }
  }
  ranges.resize(kept);
}

}  // namespace bipgen::search
