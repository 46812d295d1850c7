// Findings in built pages, shown where an editor can mend them.
#pragma once

#include "pages/site.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::app {

// Findings of publishing::LinkCheck stand in the built page. Where that is an ordinary page and the
// finding names one of its links, it comes to stand at that link in the page's file. The others
// stay where they are: what the theme or the program links wrongly is not in the content.
void show_in_content(const pages::Site& site, source::Diagnostics& found);

}  // namespace bipgen::app
