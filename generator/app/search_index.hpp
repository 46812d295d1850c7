// The index of the search, made page by page from what a site lets be found.
#pragma once

#include <vector>

#include "app/progress.hpp"
#include "pages/site.hpp"
#include "search/files.hpp"
#include "search/index.hpp"

namespace bipgen::app {

// What the index must know of Polish, by the dictionary, which is loaded when it is first asked;
// then it throws std::runtime_error when it is not there.
search::Language polish();

// Hands every file of the index to `sink`, with its path in the output; never from two threads at
// once, in one order. `threads` 0 means one per core.
void write_search_index(const pages::Site& site, const search::Language& language, unsigned threads,
                        Progress& progress, const search::Sink& sink);

}  // namespace bipgen::app
