// Which passage of the earlier text is which of the later one. Internal to history/.
#pragma once

#include <cstddef>
#include <vector>

#include "history/compare_texts.hpp"
#include "history/text_nodes.hpp"

namespace bipgen::history {

struct Partners {
  std::vector<std::size_t> of_before;  // by passage: one of the later text, or `nowhere`
  std::vector<std::size_t> of_after;
};

// `before` and `after` are the passages that the nodes were made of. Rows go with rows, notes with
// notes, frames with frames.
Partners align_texts(const std::vector<Passage>& before, const std::vector<Passage>& after,
                     const TextNodes& nodes, Alignment alignment);

}  // namespace bipgen::history
