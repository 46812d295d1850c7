// What poppler's programs say of a PDF -> its text.
//
// The text is that of `pdftotext -layout`. It keeps the place of words on the line, so that codes
// in a column of their own, indented signatures and tables without lines can be told; its lines are
// those of the page from top to bottom, which is the order of reading of acts, whose pages have one
// column. The order in which a PDF draws its words (`-raw`) follows the program that wrote it, and
// without either mode pdftotext looks for columns of a newspaper and so tears lists of units from
// their codes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importing/program_result.hpp"
#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

inline constexpr int most_pdf_pages = 1000;

// The arguments of pdfinfo and pdftotext, which read the PDF from the standard input.
std::vector<std::string> pdfinfo_arguments();
std::vector<std::string> pdftotext_arguments();

// The number of pages by pdfinfo. Empty, with an error, when the file is damaged or protected by a
// password, has too many pages, or the program is missing or was stopped.
std::optional<int> pages_of_pdf(const ProgramResult& pdfinfo, const std::string& path,
                                source::Diagnostics& diagnostics);

// Lines with their pages. A page without a word is a finding; a PDF of such pages alone, which is a
// scan, an error.
std::optional<SourceText> read_pdf(const ProgramResult& pdftotext, int pages,
                                   const std::string& path, source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
