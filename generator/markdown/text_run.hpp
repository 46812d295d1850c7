// A run of text between other inlines, and what stands in it beside words. Internal to markdown/.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace bipgen::markdown {

// Neighbouring text nodes of cmark as one text; `fixed` are the parts that were escaped or are raw
// HTML, in which "[^" is no footnote. Sorted.
struct Run {
  std::string text;
  std::vector<std::pair<std::size_t, std::size_t>> fixed;

  bool is_fixed(std::size_t at) const;
};

struct Piece {
  enum class Kind { words, address, footnote } kind = Kind::words;
  std::size_t begin = 0;
  std::size_t end = 0;
};

enum class Surroundings { text, link };

// The whole run in order. Inside a link all of it is words.
std::vector<Piece> pieces_of(const Run& run, Surroundings surroundings);

}  // namespace bipgen::markdown
