// A text of law as the passages that are compared one by one, in reading order. Internal to
// history/, but for the type.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "act/act.hpp"

namespace bipgen::history {

// What a provision says itself, without what stands below it. What it says in several places (rows
// of a table, words after these or after its list) is several passages, so that the passages in
// order have every word of the text in order.
struct Passage {
  enum class Kind : std::uint8_t {
    preamble,     // all that stands before the first provision
    provision,    // title, and words up to the first table or the first provision below
    row,          // of a table
    words_after,  // a table or the provisions below (część wspólna)
    footnote,
  } kind = Kind::provision;
  act::Citation citation;  // of the provision that it is or belongs to; else empty
  const act::Provision* provision = nullptr;  // the same, in the text that was read
  std::string note;                           // label of a footnote
  std::size_t table = 0;                      // of a row: which of the provision's tables, from 1
  std::size_t row = 0;                        // of a row: 0 for the header, then from 1
  // The passage above: of a provision the one that it stands in, of a row or words after the
  // provision or preamble that they belong to.
  std::optional<std::size_t> parent;
  // Inline Markdown as written, parted at white space. The cells of a row are parted by "|"; quoted
  // new wording keeps its marks and markers. Empty where a provision has no words of its own.
  std::vector<std::string> words;
};

std::vector<Passage> passages_of(const act::Text& text);

// "(uchylony)", "(uchylona)", "(skreślone)": a provision that keeps its place and number only.
bool is_repeal_mark(const Passage& passage);

}  // namespace bipgen::history
