// The A-Z index: words that help to find something, with the places where they stand. Values; knows
// no HTML.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bipgen::pages {

struct Site;

struct WordPlace {
  std::string path;      // in the output
  std::string fragment;  // "" for the page
  std::string label;     // what stands there: the name of a unit, a heading, the words of a task
  std::string where;     // of which act or unit, with the citation; may be empty
};

struct WordEntry {
  std::string word;
  std::vector<WordPlace> places;
  std::size_t left_out = 0;  // places beyond the most that one word has
};

// In Polish alphabetical order.
using WordIndex = std::vector<WordEntry>;

// The nouns of the names of units, posts and roles, of defined terms, of titles and headings, and
// of the first words of the tasks of today's units, each with at most a dozen places: units first,
// then what stands nearest to today. So the index of a large site stays readable. To be called when
// all else of the site stands, `analyze` too; without it the index is empty.
void index_words(Site& site);

}  // namespace bipgen::pages
