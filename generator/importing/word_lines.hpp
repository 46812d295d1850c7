// A source as lines of words, each of which knows where it came from. What all steps of an import
// work on. Private to importing/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importing/repair.hpp"
#include "importing/source_text.hpp"

namespace bipgen::importing {

struct Word {
  std::string text;
  std::uint32_t id = 0;    // its own: the words of the source are 0, 1, 2 …, new ones follow
  std::uint32_t from = 0;  // the words [from, to) of the source that it was made of
  std::uint32_t to = 0;
  std::uint32_t gap = 0;  // columns of white space before it on its line
  Place at;
};

struct WordLine {
  LineKind kind = LineKind::text;
  LineEnd end = LineEnd::unknown;
  int depth = 0;
  Place at;
  std::uint32_t blank_before = 0;  // empty lines
  std::uint32_t width = 0;         // columns up to its last word
  bool odd_spaces = false;         // no-break or other spaces that are no plain one
  NotePart note = NotePart::none;
  bool boxed = false;        // as SourceLine says
  bool page_begins = false;  // by its number, or by a page's head that stood before it
  std::vector<Word> words;
  std::vector<std::uint32_t> cell_ends;  // of a table row: after which word each cell ends

  bool empty() const { return words.empty(); }
};

// Lines without words are left out, counted in `blank_before`.
std::vector<WordLine> word_lines(const SourceText& source);

// Leaves out the lines whose words are all gone; what stood before them stands before the next.
void drop_empty(std::vector<WordLine>& lines);

// The lines [begin, end) of a page, as the source or the numbers of its pages say; one span where
// nothing tells pages apart.
struct PageSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::vector<PageSpan> page_spans(const std::vector<WordLine>& lines);

// The words with one space between them.
std::string joined(const std::vector<Word>& words, std::size_t from, std::size_t to);
std::string joined(const std::vector<Word>& words);

std::size_t count_words(const std::vector<WordLine>& lines);

}  // namespace bipgen::importing
