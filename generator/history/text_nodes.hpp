// Passages made ready to be aligned: what stands below what, and which words each has. Internal to
// history/.
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "history/passages.hpp"
#include "history/wording.hpp"

namespace bipgen::history {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

struct TextNode {
  std::size_t parent = nowhere;
  std::vector<std::size_t> children;
  std::size_t size = 1;   // passages in all, itself included; they follow it in a row
  std::size_t own = 0;    // equal for equal words, save marks and the case of letters
  std::size_t whole = 0;  // the same of all that stands below too
  std::size_t own_words = 0;
  std::size_t whole_words = 0;
  bool is_frame = false;  // a chapter or annex, or a provision without words of its own
  bool is_mark = false;   // "(uchylony)"
  Wording own_wording;
  Wording whole_wording;
};

struct TextSide {
  std::vector<TextNode> nodes;  // by passage
  std::vector<std::size_t> roots;
  // The outermost passages with words that no frame's words are: §§, or ustępy of a bare §.
  std::vector<std::size_t> sections;
};

struct TextNodes {
  TextNodes(const std::vector<Passage>& before, const std::vector<Passage>& after);

  Vocabulary vocabulary;
  TextSide before;
  TextSide after;
};

// The words save marks and the case of letters, a space between.
std::string comparable_words(const std::vector<std::string>& words);

}  // namespace bipgen::history
