// A page of passages divided into blocks, the texts that a browser reads one at a time.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "search/page.hpp"

namespace bipgen::search {

// How large blocks are. The number of a passage is its block's, shifted, plus its place in it.
struct BlockSize {
  unsigned shift = 4;         // at most 2^shift passages
  std::size_t bytes = 2'500;  // about, as they are stored; a longer passage has a block alone
};
// Large sites have larger blocks, so that there are not too many files.
BlockSize block_size_for(std::size_t bytes_of_text);

// "pkt" -> "pkt", "par" -> "§": how the label of a place follows from its id ("pkt_3"), so that it
// need not be stored.
using Labels = std::map<std::string, std::string>;

// A passage as it stands in a block.
struct StoredPassage {
  std::string head;  // its place, by the one before it
  std::string name;
  std::string text;                      // empty where `same_as` is
  std::optional<std::uint32_t> same_as;  // the passage that has its text
};

struct Block {
  std::string page;  // address, title, label, dates
  std::vector<StoredPassage> passages;
};

// For each passage of a page the earlier one that has its text; none when the page has no such.
using SameTexts = std::vector<std::optional<std::uint32_t>>;

// All passages of the page (after `collapse`), in order; at least one block even without any.
std::vector<Block> divide(const Page& page, const BlockSize& size, const Labels& labels,
                          const SameTexts& same = {});

// The numbers of their passages, when `first` is that of the first block.
std::vector<std::uint32_t> number_passages(const std::vector<Block>& blocks, std::uint32_t first,
                                           unsigned shift);

// The text of a block as files have it, before it is compressed: lines (FORMAT.md).
std::string lines_of(const Block& block);

}  // namespace bipgen::search
