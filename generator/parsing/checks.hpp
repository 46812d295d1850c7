// What is checked on a text that was read: numbers, levels, footnotes.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "parsing/parse_act.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::parsing {

// The tree without any of the checks below.
act::Text read_body(const source::File& file, source::Span body, Grammar grammar,
                    source::Diagnostics& diagnostics);

// Order and repetition of labels (ZTP §§ 57, 89), levels out of their place (§§ 55-57), provisions
// without words. In quoted new wording the outermost units may have any numbers, as long as they
// ascend. The text must have been read from `file`.
void check_numbering(const act::Text& text, const source::File& file, Grammar grammar,
                     source::Diagnostics& diagnostics);

// Footnotes that are not cited, cited ones that are not there, doubled ones. `heading` are words of
// the front matter that may cite footnotes, with the place to report for them.
struct HeadingWords {
  std::string words;
  source::Span span;
};
void check_footnotes(const act::Text& text, const source::File& file,
                     const std::vector<HeadingWords>& heading, source::Diagnostics& diagnostics);

}  // namespace bipgen::parsing
