// The words of the interface put into templates, once, before Mustache sees them.
#pragma once

#include "source/diagnostics.hpp"
#include "source/file.hpp"
#include "templates/strings.hpp"

namespace bipgen::templates {

// Every `{{t.some.key}}` becomes the HTML-escaped text of that key. A key that the strings do not
// have is reported and left as it stands.
source::File localized(source::File file, const Strings& strings, source::Diagnostics& diagnostics);

}  // namespace bipgen::templates
