// A page of passages divided into blocks, the texts that a browser reads one at a time.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "search/page.hpp"

namespace bipgen::search {

// How large blocks are. The number of a passage is its block's, shifted, plus its place in it.
struct BlockSize {
  unsigned shift = 4;         // at most 2^shift passages
  std::size_t bytes = 2'500;  // about; a longer passage has a block alone
};
// Large sites have larger blocks, so that there are not too many files.
BlockSize block_size_for(std::size_t bytes_of_text);

// "pkt" -> "pkt", "par" -> "§": how the label of a place follows from its id ("pkt_3"), so that it
// need not be stored.
using Labels = std::map<std::string, std::string>;

struct Block {
  std::string text;         // lines: the page, then its passages (FORMAT.md)
  std::uint32_t count = 0;  // of passages
};

// All passages of the page, in order; at least one block even without any.
std::vector<Block> divide(const Page& page, const BlockSize& size, const Labels& labels);

}  // namespace bipgen::search
