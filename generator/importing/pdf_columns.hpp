// Pages of a PDF that are set in two columns, as official journals are.
#pragma once

#include <string>

#include "importing/program_result.hpp"
#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// Whether the lines of a page look like two columns side by side: only then is it worth to ask
// where the words stand.
bool may_have_columns(const SourceText& text);

// Writes the lines of pages in two columns anew, one column after the other, where a clear gutter
// parts sentences on both sides; what spans both stands where it stood. Reports these pages. Others
// stay as they are, and so does all when the run failed.
void arrange_columns(const ProgramResult& places, SourceText& text, const std::string& path,
                     source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
