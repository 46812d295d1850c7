// The comparison of two texts as readable lines, for golden tests.
#pragma once

#include <string>

#include "history/compare_texts.hpp"

namespace bipgen::testing {

// Numbers and moves first, then one line per pair, indented by its depth:
//   = § 1 ust. 2                        to the letter
//   # § 10 -> § 9                       under another number
//   > § 5 -> § 6                        moved
//   ~ § 2: kept [-removed-] {+added+}   reworded; "~," in marks only; ">~" also moved
//   x § 3: …                            repealed in place
//   + § 4: …    - § 5: …                added, removed; "(as § 2)" where the words stand again,
//                                       "(part of § 2)" where one was divided or joined
std::string dump_text_comparison(const history::TextComparison& comparison);

// "§ 1 ust. 2", "§ 3 tab. 1 row 2", "preamble", "note 1", "§ 2 (after)".
std::string name_of(const history::Passage& passage);

}  // namespace bipgen::testing
