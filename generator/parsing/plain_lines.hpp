// Plain text as converters give it -> lines of legal Markdown, and the way back to the places in
// the plain text. Private to parsing/.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "source/file.hpp"

namespace bipgen::parsing {

struct LegalLines {
  std::string text;
  // Where quotation marks that are not in the plain text were put, in its bytes.
  std::vector<std::uint32_t> added_quotes;

  // The span of the plain text that became this one.
  source::Span original(source::Span span) const;

  // From byte `here` of the text on, bytes come from `there` on.
  struct Stretch {
    std::uint32_t here = 0;
    std::uint32_t there = 0;
  };
  std::vector<Stretch> stretches;
};

// One line for each unit; straight quotes, «…», ,,…'' and “…” as „ and ”; soft hyphens left out;
// chapters as headings; footnotes below the text as `[^1]:`.
LegalLines to_legal_lines(std::string_view plain);

}  // namespace bipgen::parsing
