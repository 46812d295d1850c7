// Small PDFs for tests, written by hand: a page is lines of Courier, so that places on a line are
// characters.
#pragma once

#include <string>
#include <vector>

namespace bipgen::testing {

enum class PdfLock { open, password };

// Lines in UTF-8 with the letters of ASCII and Polish, "§", "–", „ and ”. A page without lines has
// no text.
std::string make_pdf(const std::vector<std::vector<std::string>>& pages,
                     PdfLock lock = PdfLock::open);

}  // namespace bipgen::testing
