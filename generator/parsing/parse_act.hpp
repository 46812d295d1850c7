// Legal Markdown -> Act, Document.
#pragma once

#include <optional>
#include <string_view>

#include "act/act.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::parsing {

// A pure function. Whatever the text, the tree holds all of it; what is odd is reported (B02xx),
// and what the front matter acknowledges (`sic`) is a note. Empty only when the front matter cannot
// be read. `default_issuer` is the publisher's.
std::optional<act::Act> parse_act(const source::File& file, std::string_view default_issuer,
                                  source::Diagnostics& diagnostics);

std::optional<act::Document> parse_document(const source::File& file,
                                            source::Diagnostics& diagnostics);

enum class Grammar {
  // What stands before the first marker or heading is the preamble. A unit is one provision with at
  // most one list and its closing words.
  act,
  // No preamble. Numbered headings are Level::rozdzial whatever their depth ("1.2.1"); every
  // paragraph is a provision (akapit), which holds the tables and the list that follow it.
  document,
};

// The body alone: bytes [body.begin, body.end) of the file, which are whole lines. In time linear
// in its length; the tree is never deeper than the levels of the law and eight quotations in one
// another make it.
act::Text parse_text(const source::File& file, source::Span body, Grammar grammar,
                     source::Diagnostics& diagnostics);

}  // namespace bipgen::parsing
