// The pieces of text of a PDF with their places and sizes, as `pdftohtml -xml` says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::importing {

struct PdfPiece {
  int left = 0;
  int right = 0;
  int top = 0;
  int bottom = 0;
  int size = 0;  // of the font
  std::string text;
};

// Those of each page, in the order of the file; empty for what is none of its answers.
std::vector<std::vector<PdfPiece>> pdf_pieces(std::string_view xml);

// Its letters, whatever spaces the places of words gave.
std::string without_spaces(std::string_view text);

}  // namespace bipgen::importing
