// The front matter of acts and documents -> what is known of them.
#pragma once

#include <string_view>

#include "act/act.hpp"
#include "source/front_matter.hpp"

namespace bipgen::parsing {

// Every key of the content format; unknown keys are reported with the nearest known one. What is
// wrong or missing is reported and left empty.
act::Heading read_heading_keys(const source::File& file, const source::YamlNode& mapping,
                               std::string_view default_issuer, source::Diagnostics& diagnostics);

// A document's keys; its text is left empty.
act::Document read_document_keys(const source::File& file, const source::YamlNode& mapping,
                                 source::Diagnostics& diagnostics);

}  // namespace bipgen::parsing
