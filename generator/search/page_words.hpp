// What each passage of a page says and in which context it stands: one page read for the index, in
// whichever thread.
#pragma once

#include <cstdint>
#include <vector>

#include "search/page.hpp"
#include "search/text_words.hpp"

namespace bipgen::search {

// A word in a passage's own words.
struct Point {
  std::uint32_t passage = 0;
  std::uint8_t times = 1;  // in its text; 31 at most
  bool named = false;      // in its name or among its keys, or it stands for the page of that title
};

// Passages that follow one another: `count` of them from `first`.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool operator==(const Range&) const = default;
};

struct PassageWords {
  std::vector<const TextWords*> names;  // its name; the page's title, where it stands for the page
  const TextWords* text = nullptr;
  std::vector<std::uint32_t> keys;  // its own, in the vocabulary
};

// The words stand in the context of these passages: the title of the page, a heading, an
// introduction.
struct Context {
  Range below;
  const TextWords* text = nullptr;
};

// A key that the passages belong to.
struct Tag {
  Range passages;
  std::uint32_t key = 0;  // in the vocabulary
};

// Passages count from 0 here, in the order of the page.
struct PageWords {
  std::vector<PassageWords> passages;
  std::vector<Context> contexts;
  std::vector<Tag> tags;
};

// After `collapse`.
PageWords read_words(const Page& page, Texts& texts);

// How many words it has, 255 at most.
std::uint8_t length_of(const PassageWords& passage);

}  // namespace bipgen::search
