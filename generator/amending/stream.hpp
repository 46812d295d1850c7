// The words of a unit of an amending act as one text, with what stands in it. Private to amending/.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "amending/read_instructions.hpp"

namespace bipgen::amending {

struct Stream {
  struct Part {
    std::size_t begin = 0;  // of the text
    source::Span span;
  };
  std::string text;  // plain; paragraphs on lines of their own, quoted units as tree_mark
  std::vector<const act::Quotation*> trees;
  std::vector<Part> paragraphs;
  std::vector<act::ActReference> acts;
};

// The blocks must outlive it. Where a title of an act would swallow the unit that is the subject of
// the sentence ("zarządzenia w sprawie X § 1 otrzymuje brzmienie"), it ends before it.
Stream stream_of(const std::vector<act::Block>& blocks, const FindActs& find_acts);

}  // namespace bipgen::amending
