// Lists of passages, as bytes. Every passage of the site has one number here: its block's, shifted,
// plus its place in it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "search/page_words.hpp"

namespace bipgen::search {

// How much a word tells of a passage. The commonest has the shortest code.
enum class Weight : std::uint8_t {
  usual,
  weak,    // once in a long text
  strong,  // often in a short one
  named,   // in its name or among its keys
};

struct Posting {
  std::uint32_t passage = 0;
  Weight weight = Weight::usual;
  bool operator==(const Posting&) const = default;
};

// By BM25's saturation of `times` in a text of `length` words where the average is `average`.
Weight weigh(const Point& point, double length, double average);

// What one list holds, numbers counting from `base`: how many postings and ranges, the parameter of
// the Rice code, the ranges, the postings. `postings` by passage, `ranges` by first, none before
// `base`. "" when there are neither.
std::string encode_list(std::span<const Posting> postings, std::span<const Range> ranges,
                        std::uint32_t base);

// The blocks of a site in parts that double at every second one, so that what stands in front can
// be read alone: the first block of each, and at the end the number of blocks. `passages`: how many
// each block has. {0, 0} for a site without blocks.
std::vector<std::uint32_t> tiers_of(const std::vector<std::uint32_t>& passages);

}  // namespace bipgen::search
