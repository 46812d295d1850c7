// An OpenDocument text (ODT) -> its text: as read_docx.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// What is said of read_docx holds here.
std::optional<SourceText> read_odt(std::string_view bytes, const std::string& path,
                                   source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
