#include "search/postings.hpp"

#include <doctest/doctest.h>

namespace bipgen::search {
namespace {

// Reads a list as the description of the form says.
struct Decoded {
  std::vector<Posting> postings;
  std::vector<Range> ranges;
};

class Decoder {
 public:
  explicit Decoder(const std::string& bytes) : m_bytes(bytes) {}

  std::uint32_t number() {
    std::uint32_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(m_bytes.at(m_at++));
      value |= (byte & 0x7FU) << shift;
      if (byte < 0x80U) return value;
    }
  }
  unsigned bit() {
    const auto byte = static_cast<unsigned char>(m_bytes.at(m_at + m_bit / 8));
    return (byte >> (7U - m_bit++ % 8U)) & 1U;
  }

 private:
  const std::string& m_bytes;
  std::size_t m_at = 0;
  unsigned m_bit = 0;
};

Decoded decode(const std::string& bytes, std::uint32_t base) {
  Decoded out;
  Decoder decoder(bytes);
  const std::uint32_t postings = decoder.number();
  const std::uint32_t ranges = decoder.number();
  const std::uint32_t parameter = decoder.number();
  std::uint32_t first = base;
  for (std::uint32_t i = 0; i < ranges; ++i) {
    first += decoder.number();
    out.ranges.push_back({first, decoder.number()});
  }
  std::uint32_t next = base;
  for (std::uint32_t i = 0; i < postings; ++i) {
    std::uint32_t gap = 0;
    while (decoder.bit() == 1) ++gap;
    for (std::uint32_t k = 0; k < parameter; ++k) gap = gap * 2 + decoder.bit();
    std::uint8_t weight = 0;
    while (weight < 3 && decoder.bit() == 1) ++weight;
    out.postings.push_back({next + gap, static_cast<Weight>(weight)});
    next += gap + 1;
  }
  return out;
}

TEST_CASE("lists come back") {
  std::vector<Posting> postings;
  std::vector<Range> ranges{{100, 3}, {100, 9}, {5000, 1}};
  for (std::uint32_t i = 0; i < 500; ++i) {
    postings.push_back({100 + i * (1 + i % 7) + i * 60, static_cast<Weight>(i % 4)});
  }
  for (const std::uint32_t base : {0U, 100U}) {
    const Decoded decoded = decode(encode_list(postings, ranges, base), base);
    CHECK(decoded.postings == postings);
    CHECK(decoded.ranges == ranges);
  }
  CHECK(encode_list({}, {}, 0).empty());
  CHECK(decode(encode_list({}, ranges, 0), 0).ranges == ranges);
}

TEST_CASE("dense lists are small") {
  std::vector<Posting> postings;
  for (std::uint32_t i = 0; i < 8'000; ++i) postings.push_back({i, Weight::usual});
  CHECK(encode_list(postings, {}, 0).size() < 2'100);
}

TEST_CASE("a name weighs most, then how often a word stands in how short a text") {
  CHECK(weigh({0, 1, true}, 100, 20) == Weight::named);
  CHECK(weigh({0, 4, false}, 20, 20) == Weight::strong);
  CHECK(weigh({0, 1, false}, 20, 20) == Weight::usual);
  CHECK(weigh({0, 1, false}, 200, 20) == Weight::weak);
}

TEST_CASE("tiers double at every second one") {
  const auto tiers = [](std::size_t blocks, std::uint32_t passages) {
    return tiers_of(std::vector<std::uint32_t>(blocks, passages));
  };
  using Tiers = std::vector<std::uint32_t>;
  CHECK(tiers(0, 0) == Tiers{0, 0});
  CHECK(tiers(1000, 24) == Tiers{0, 1000});
  CHECK(tiers(1001, 24) == Tiers{0, 1000, 1001});
  CHECK(tiers(500, 48) == Tiers{0, 500});
  CHECK(tiers(10'000, 24) == Tiers{0, 1000, 2000, 4000, 6000, 10'000});
  CHECK(tiers(3, 100'000) == Tiers{0, 1, 2, 3});
  CHECK(tiers(5'000, 0) == Tiers{0, 5'000});
}

}  // namespace
}  // namespace bipgen::search
