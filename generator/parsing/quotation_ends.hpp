// Where a quotation of new wording ends, also when its author forgot to end it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "parsing/scanner.hpp"

namespace bipgen::parsing {

struct QuotationEnd {
  std::uint32_t end = 0;   // of the new wording
  std::uint32_t rest = 0;  // after the closing mark, or `end` when there is none
  bool balanced = true;    // false: found by guess and to be reported
};

// Every question is answered in about constant time, so that a text full of unclosed quotations is
// still read in one pass. The text and the lines must outlive it.
class QuotationEnds {
 public:
  QuotationEnds(std::string_view text, source::Span part, const std::vector<Line>& lines);

  // For the „ at byte `opening`, which begins line `line`, in a text that ends at `limit`. The mark
  // that balances it, unless the text leaves the quotation's indentation before; else the first
  // line that ends with ”; else the end of the indented text; empty when there is none of these.
  std::optional<QuotationEnd> find(std::size_t line, std::uint32_t opening, std::uint32_t limit);

 private:
  std::size_t next_outdented(std::size_t line);
  void find_outdented();
  bool may_end_quotation(std::size_t line) const;
  std::optional<QuotationEnd> first_closed_line(std::size_t line, std::uint32_t opening,
                                                std::uint32_t limit);

  std::string_view m_text;
  const std::vector<Line>& m_lines;
  QuotationMarks m_marks;
  std::vector<std::uint32_t> m_outdented;  // by line: the next one further left
  // No line between these ends with ”.
  std::size_t m_none_from = 0;
  std::size_t m_none_to = 0;
};

}  // namespace bipgen::parsing
