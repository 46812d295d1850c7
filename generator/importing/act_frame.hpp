// What stands above and below the text of an act: its name, date and title, who signed it, to whom
// it goes. Private to importing/.
#pragma once

#include <vector>

#include "importing/content_file.hpp"
#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// Takes the lines above the legal basis out of `lines` and reads them. What it does not find is a
// doubt.
void take_head(std::vector<WordLine>& lines, const ImportOptions& options, Frame& frame,
               Journal& journal);

// The same for the signature, the list of recipients and what else stands between the last unit and
// the annexes.
void take_signature(std::vector<WordLine>& lines, const ImportOptions& options, Frame& frame,
                    Journal& journal);

// "Załącznik nr 1 do zarządzenia …" at the head of an annex.
bool begins_annex(const std::vector<WordLine>& lines, std::size_t at);

// The same where the line alone says so, whatever stands above it: "Załącznik do uchwały nr 12/24".
bool is_head_of_annex(const WordLine& line);

}  // namespace bipgen::importing
