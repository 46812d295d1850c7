// Where the words of a PDF stand, as `pdftotext -bbox` says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::importing {

// It reads the PDF from the standard input.
std::vector<std::string> pdftotext_places_arguments();

// In points, from the upper left corner of the page.
struct PdfWord {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  std::string text;

  double middle() const { return (top + bottom) / 2; }
};

struct PdfPage {
  double width = 0;
  std::vector<PdfWord> words;  // in the order of the file
};

// Empty for what is none of its answers.
std::vector<PdfPage> read_pdf_words(std::string_view xhtml);

// The heights at which the lines of these words stand, from top to bottom.
std::vector<double> line_places(std::vector<PdfWord> words);

// How far lines of one paragraph stand from one another: as most of these do.
double line_step(const std::vector<double>& places);

// A step this many times as large has a blank line in it.
inline constexpr double blank_line = 1.6;

// The words as lines from top to bottom, each from left to right, with the gaps between words, the
// indents and blank lines that the page has, measured in letters.
std::vector<std::string> lines_of_words(std::vector<PdfWord> words);

}  // namespace bipgen::importing
