// Fills one parsed template. Internal to templates/.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "templates/template.hpp"
#include "templates/value.hpp"

namespace bipgen::templates {

using Templates = std::map<std::string, Template, std::less<>>;

// Partials call one another as deep as the value goes; that takes no stack. Throws
// std::runtime_error, which names the partial, when they never end. Names that the value lacks are
// put into `unknown` when it is given.
std::string render_template(const Template& layout, const Templates& partials, const Value& value,
                            std::set<std::string>* unknown = nullptr);

}  // namespace bipgen::templates
