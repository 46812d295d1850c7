// The files of a site's output: pages, open data, the theme's assets.
#pragma once

#include <vector>

#include "pages/frame.hpp"
#include "pages/site.hpp"

namespace bipgen::app {

// Every file of the output with the function that makes it. The site must outlive them.
std::vector<pages::Page> list_outputs(const pages::Site& site);

// Gives the site its charts: charts/ and pages/ do not know each other.
void give_charts(pages::Site& site);

}  // namespace bipgen::app
