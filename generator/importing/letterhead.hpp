// What stands above the name of an act. Private to importing/.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "importing/content_file.hpp"
#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// The lines before `end` leave the text: the issuer's name and lines that have only words of the
// head below them (`head`) say nothing new, the rest is a note and asked.
void take_letterhead(std::vector<WordLine>& lines, std::size_t end,
                     const std::vector<std::string>& head, const ImportOptions& options,
                     Frame& frame, Journal& journal);

}  // namespace bipgen::importing
