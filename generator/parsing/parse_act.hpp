// Legal Markdown -> Act, Document.
#pragma once

#include <optional>
#include <string_view>

#include "act/act.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::parsing {

// A pure function. Whatever the text, the tree holds all of it; what is odd is reported. Empty only
// when the front matter cannot be read. `default_issuer` is the publisher's.
std::optional<act::Act> parse_act(const source::File& file, std::string_view default_issuer,
                                  source::Diagnostics& diagnostics);

std::optional<act::Document> parse_document(const source::File& file,
                                            source::Diagnostics& diagnostics);

enum class Grammar {
  act,       // a § is one provision with at most one list and one closing
  document,  // chapters hold any sequence of paragraphs, each with its own list
};

// The body alone: bytes [body.begin, body.end) of the file.
act::Text parse_text(const source::File& file, source::Span body, Grammar grammar,
                     source::Diagnostics& diagnostics);

}  // namespace bipgen::parsing
