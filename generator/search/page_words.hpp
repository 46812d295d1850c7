// Where each word of a page stands: one page read for the index, in whichever thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/blocks.hpp"
#include "search/phrases.hpp"

namespace bipgen::search {

// A word in a passage's own words. Numbers of passages count from the first of the page.
struct Point {
  std::uint32_t passage = 0;
  std::uint8_t times = 1;  // in its text; 31 at most
  bool named = false;      // in its name or among its keys, or it stands for the page of that title
};

// Passages whose context has the word: the title of the page, a heading, an introduction.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool operator==(const Range&) const = default;
};

// Words are in lower case; a hyphenated word stands as such ("organizacyjno-prawny") beside its
// parts; exact keys begin with "#", "@", "=" or "~". Each once.
struct WordPlaces {
  std::string word;
  std::vector<std::string> spelled;  // of a "~" key: the phrases that say it, each once
  std::vector<Point> points;         // by passage
  std::vector<Range> ranges;         // by first passage, apart from one another
};

struct PageWords {
  std::vector<Block> blocks;
  std::vector<std::uint8_t> lengths;  // by number: words of a passage, 255 at most; 0: no passage
  std::vector<WordPlaces> places;     // in the order of the first mention
};

PageWords read_words(const Page& page, const BlockSize& size, const Labels& labels,
                     const Phrases& phrases);

// Joins ranges that overlap or touch; they come by first passage.
void join(std::vector<Range>& ranges);

}  // namespace bipgen::search
