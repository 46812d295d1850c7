// What a reader gave, in a form that a test can spell out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// A line each: "text", "# heading", "- [0] item", "| cell | cell", "[box] text"; "\\" at the end of
// one that goes on; "none" for no text.
std::string dump(const std::optional<SourceText>& text);

// "B1065 2 tracked changes: `a`, `b`" a line.
std::string dump(const source::Diagnostics& diagnostics);

// What `pdftohtml -xml` of poppler 22.12 says of a PDF: its pages by their pieces, and the sizes of
// the fonts 0, 1 …
std::string pdftohtml_answer(const std::vector<std::string>& pages, const std::vector<int>& sizes);

struct PiecePlace {
  int top = 0;
  int left = 0;
  int width = 0;
  int height = 0;
  int font = 0;
};
std::string pdftohtml_piece(const PiecePlace& place, const std::string& text);

}  // namespace bipgen::importing
