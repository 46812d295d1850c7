// Words that typists stretched: "z a r z ą d z a m", "Z A R Z Ą D Z E N I E". Private to
// importing/.
#pragma once

#include <vector>

#include "importing/journal.hpp"
#include "importing/word_lines.hpp"
#include "morphology/dictionary.hpp"

namespace bipgen::importing {

// Four and more letters in a row that stand alone are one word, when wider gaps part them from what
// stands around them or the dictionary knows the word; two words where it knows just one way to
// divide them. Others stay and are asked.
void join_spaced_letters(std::vector<WordLine>& lines, const morphology::Analyze& analyze,
                         Journal& journal);

}  // namespace bipgen::importing
