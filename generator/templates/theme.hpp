// Mustache templates of a theme. Knows nothing of acts.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"
#include "templates/value.hpp"

namespace bipgen::templates {

// Layouts and partials by name ("act" for layouts/act.mustache, "header" for
// partials/header.mustache), parsed once. Rendering is const and may run in many threads.
class Theme {
 public:
  // A template that does not parse, or calls a partial that is not there, is reported with its
  // place and renders as nothing.
  Theme(const std::vector<source::File>& layouts, const std::vector<source::File>& partials,
        source::Diagnostics& diagnostics);
  ~Theme();
  Theme(Theme&&) noexcept;
  Theme& operator=(Theme&&) noexcept;

  bool has_layout(std::string_view name) const;

  // {{name}} is HTML-escaped, {{{name}}} is not. The layout must exist.
  std::string render(std::string_view layout, const Value& value) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

}  // namespace bipgen::templates
