// The body of a file as lines and quotation marks, found in one pass.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "source/file.hpp"

namespace bipgen::parsing {

// Without the white space at both ends; begin == end for an empty line.
struct Line {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t column = 0;  // from 0; a tab goes to the next multiple of 4
};

std::vector<Line> scan_lines(std::string_view text, source::Span part);

// Which ” closes which „, across lines.
class QuotationMarks {
 public:
  QuotationMarks(std::string_view text, source::Span part);
  // The place of the ” that balances the „ at `opening`; empty when none does.
  std::optional<std::uint32_t> closing(std::uint32_t opening) const;

 private:
  struct Mark {
    std::uint32_t at = 0;
    std::uint32_t closing = 0;
  };
  std::vector<Mark> m_openings;
};

}  // namespace bipgen::parsing
