// ZIP archives for tests of documents that are such archives.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace bipgen::testing {

using ZipEntries = std::vector<std::pair<std::string, std::string>>;  // name, content

// Compressed, in this order; names may be doubled.
std::string make_zip(const ZipEntries& entries);

// A Word document whose body is this XML; more parts by name ("word/numbering.xml").
std::string make_docx(const std::string& body, const ZipEntries& more = {});

// An OpenDocument text whose office:text is this XML.
std::string make_odt(const std::string& text, const std::string& automatic_styles = {},
                     const std::string& styles = {});

}  // namespace bipgen::testing
