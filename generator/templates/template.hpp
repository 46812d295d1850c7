// One parsed template, as a flat list that rendering reads and never changes. Internal to
// templates/.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"
#include "templates/strings.hpp"

namespace bipgen::templates {

struct Node {
  enum class Kind {
    text,      // as it is
    escaped,   // {{name}}
    raw,       // {{{name}}} and {{&name}}
    section,   // {{#name}}
    inverted,  // {{^name}}
    partial,   // {{> name}}
  } kind = Kind::text;
  std::string text;               // the text, or the name as written
  std::vector<std::string> path;  // the name's parts between dots; empty for {{.}}
  std::size_t after = 0;          // of a section: the first node behind it
  bool in_line = false;           // of a partial: other text stands on its line
  source::Span span;              // of the tag
};

struct Template {
  std::string name;  // "act" for layouts/act.mustache
  std::string path;
  std::vector<Node> nodes;
};

// Tags whose line has nothing else vanish with their line, as the Mustache specification says;
// comments vanish; {{t.key}} is the escaped text of the strings' key. What does not parse, and a
// key that is not there, are reported; a template that does not parse has no nodes.
Template parse_template(const source::File& file, const Strings& strings,
                        source::Diagnostics& diagnostics);

// For element content and for attributes: & < > " '.
void append_escaped(std::string& out, std::string_view text);

}  // namespace bipgen::templates
