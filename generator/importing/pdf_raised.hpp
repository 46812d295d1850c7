// Small raised numbers of a PDF: `pdftotext` writes "§ 5" with a raised 1 as "§ 51", which is
// another paragraph. `pdftohtml -xml` tells where each piece of text stands and how large it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importing/program_result.hpp"
#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// It reads the file /dev/stdin.
std::vector<std::string> pdftohtml_arguments();

// A number, perhaps with a parenthesis, that stands right after words, higher and smaller.
struct RaisedNumber {
  int page = 0;
  std::string before;  // the words of its line before it
  std::string number;
  std::string after;  // the words after it
};
std::vector<RaisedNumber> raised_numbers(std::string_view xml);

// Writes each one as ParagraphText does ("§ 5[1]", "m²") where its place among the lines of its
// page is certain; reports what was read so and what has no certain place, and a run that failed.
// Numbers of notes that mark_notes found on the page, and "m²", are not reported.
void write_raised_numbers(const ProgramResult& pdftohtml, SourceText& text, const std::string& path,
                          source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
