// Which part of a Word document is what: by the relationships of the package, not by usual names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importing/markup.hpp"
#include "importing/zip_parts.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

struct DocxPackage {
  Markup document;
  Markup styles;  // an empty tree where the file has none; so are those below
  Markup numbering;
  Markup footnotes;
  Markup endnotes;
  Markup comments;
  std::vector<Markup> headers;  // and feet
};

// Empty, with an error, when a part is damaged or too deep.
std::optional<DocxPackage> open_docx(const ZipParts& zip, const std::string& path,
                                     source::Diagnostics& diagnostics);

// Reports what is wrong with an archive or a part; whether something is.
bool report_fault(ZipFault fault, const std::string& path, source::Diagnostics& diagnostics);
bool report_fault(MarkupFault fault, std::string_view part, const std::string& path,
                  source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
