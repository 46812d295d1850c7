// Mustache templates of a theme. Knows nothing of acts.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"
#include "templates/strings.hpp"
#include "templates/value.hpp"

namespace bipgen::templates {

// Layouts and partials by name ("act" for layouts/act.mustache, "header" for
// partials/header.mustache), parsed once into what rendering only reads: it may run in many
// threads.
//
// {{name}} is escaped, {{{name}}} is not, {{t.key}} is the escaped text of the strings' key.
// {{#name}}, {{^name}}, {{> name}} and {{! comment}} as in the Mustache specification, save that a
// partial in the midst of a line leaves its own last line end out, and that delimiters cannot be
// changed. Partials may call themselves as deep as the value goes.
class Theme {
 public:
  // Reported, with their places: a template that does not parse, a partial that is not there or
  // that calls itself whatever the value, a key that the strings do not have, two files of one
  // name. Each renders as nothing.
  Theme(const std::vector<source::File>& layouts, const std::vector<source::File>& partials,
        const Strings& strings, source::Diagnostics& diagnostics);
  ~Theme();
  Theme(Theme&&) noexcept;
  Theme& operator=(Theme&&) noexcept;

  bool has_layout(std::string_view name) const;

  // What the value lacks is nothing. The layout must exist. Throws std::runtime_error when partials
  // call one another without end.
  std::string render(std::string_view layout, const Value& value) const;

  // The names that rendering asks for and the value lacks, sorted: an optional value must be there
  // as `false`, so a mistyped name is found. Sections that are not shown are not looked into.
  std::vector<std::string> unknown_names(std::string_view layout, const Value& value) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

}  // namespace bipgen::templates
