// A page of the web -> its text: paragraphs, lists with the numbers that a browser shows, tables.
#pragma once

#include <string>
#include <string_view>

#include "importing/source_text.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::importing {

// Takes the main content of the page (html_content.hpp); what stands around it is left out and
// told. Lines as read_docx gives them. `<del>` is a tracked change: left out and told. Any text is
// HTML.
SourceText read_html(std::string_view utf8, const std::string& path,
                     source::Diagnostics& diagnostics);

// The encoding that the page names in its head, as it is written there; "" when it names none.
std::string declared_encoding(std::string_view bytes);

}  // namespace bipgen::importing
