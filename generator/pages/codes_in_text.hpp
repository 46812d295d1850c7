// Codes of units and documents in running text, so that a line is not broken inside them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bipgen::pages {

struct CodeInText {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
};

// Runs of one to four capital letters, then parts of capitals or digits joined by hyphens:
// "IT-05-2", "IT-SG-III", "D-07". Words in capitals ("MJUP") and ordinary hyphens ("open-data") are
// none.
std::vector<CodeInText> codes_in(std::string_view text);

}  // namespace bipgen::pages
