// The figures of unit pages, with the words of the site: charts/ and pages/ do not know each other.
#pragma once

#include "pages/site.hpp"

namespace bipgen::app {

void give_unit_charts(pages::Site& site);

}  // namespace bipgen::app
