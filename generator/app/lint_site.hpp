// What editors should look at in the content of a site, beyond the findings of reading it.
#pragma once

#include "app/load_site.hpp"

namespace bipgen::app {

// The findings of lint/ over everything that was loaded; files are read once more for their
// typography. What an act's `sic` acknowledges is a note.
void lint_site(const LoadedSite& loaded, const LoadOptions& options,
               source::Diagnostics& diagnostics);

}  // namespace bipgen::app
