// What the pairs of a comparison tell once they stand: words that stand again, provisions divided
// and joined, moves, numbers. Internal to history/.
#pragma once

#include "history/compare_texts.hpp"
#include "history/text_nodes.hpp"

namespace bipgen::history {

// Fills PassagePair::repeats.
void find_repeats(TextComparison& comparison, const TextNodes& nodes);
// Fills PassagePair::part_of: only where a passage and its neighbour have, word for word and save
// marks, what stood in one.
void find_parts(TextComparison& comparison, const TextNodes& nodes);
void find_moves(TextComparison& comparison, const TextNodes& nodes);
void count_changes(TextComparison& comparison);

}  // namespace bipgen::history
