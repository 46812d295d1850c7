#include "search/postings.hpp"

#include <algorithm>

#include "search/bytes.hpp"

namespace bipgen::search {

namespace {

constexpr unsigned largest_parameter = 24;

std::uint64_t bits_with(std::span<const std::uint32_t> gaps, unsigned parameter) {
  std::uint64_t bits = 0;
  for (const std::uint32_t gap : gaps) bits += (gap >> parameter) + 1 + parameter;
  return bits;
}

// The cost has one minimum: it is walked down to.
unsigned best_parameter(std::span<const std::uint32_t> gaps) {
  unsigned best = 0;
  std::uint64_t least = bits_with(gaps, 0);
  for (unsigned parameter = 1; parameter <= largest_parameter; ++parameter) {
    const std::uint64_t bits = bits_with(gaps, parameter);
    if (bits > least) break;
    least = bits;
    best = parameter;
  }
  return best;
}

void append_weight(BitWriter& bits, Weight weight) {
  if (weight == Weight::named) {
    bits.add(0b111, 3);
  } else {
    bits.add_ones(static_cast<std::uint32_t>(weight));
  }
}

std::vector<std::uint32_t> gaps_of(std::span<const Posting> postings, std::uint32_t base) {
  std::vector<std::uint32_t> gaps;
  gaps.reserve(postings.size());
  std::uint32_t next = base;
  for (const Posting& posting : postings) {
    gaps.push_back(posting.passage - next);
    next = posting.passage + 1;
  }
  return gaps;
}

}  // namespace

Weight weigh(const Point& point, double length, double average) {
  constexpr double k = 1.2;
  constexpr double b = 0.6;
  constexpr double often = 1.25;
  constexpr double seldom = 0.85;
  if (point.named) return Weight::named;
  const double times = point.times;
  const double weight = times * (k + 1) / (times + k * (1 - b + b * length / average));
  return weight >= often ? Weight::strong : weight >= seldom ? Weight::usual : Weight::weak;
}

std::string encode_list(std::span<const Posting> postings, std::span<const Range> ranges,
                        std::uint32_t base) {
  std::string out;
  if (postings.empty() && ranges.empty()) return out;
  const std::vector<std::uint32_t> gaps = gaps_of(postings, base);
  const unsigned parameter = best_parameter(gaps);
  append_number(out, postings.size());
  append_number(out, ranges.size());
  out += static_cast<char>(parameter);
  std::uint32_t before = base;
  for (const Range& range : ranges) {
    append_number(out, range.first - before);
    append_number(out, range.count);
    before = range.first;
  }
  BitWriter bits(out);
  for (std::size_t i = 0; i < postings.size(); ++i) {
    bits.add_ones(gaps[i] >> parameter);
    bits.add(gaps[i] & ((1U << parameter) - 1U), parameter);
    append_weight(bits, postings[i].weight);
  }
  bits.flush();
  return out;
}

std::vector<std::uint32_t> tiers_of(const std::vector<std::uint32_t>& passages) {
  constexpr std::uint32_t first_tier = 24'000;
  std::vector<std::uint32_t> tiers{0};
  std::uint32_t size = first_tier;
  std::uint32_t left = size;
  for (std::uint32_t block = 0; block < passages.size(); ++block) {
    if (passages[block] > left && block > tiers.back()) {
      if (tiers.size() % 2 == 0) size *= 2;
      tiers.push_back(block);
      left = size;
    }
    left -= std::min(left, passages[block]);
  }
  tiers.push_back(static_cast<std::uint32_t>(passages.size()));
  return tiers;
}

}  // namespace bipgen::search
