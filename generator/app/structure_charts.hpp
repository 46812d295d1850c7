// The charts of structures and of their differences, with the words of the site: charts/ and pages/
// do not know each other.
#pragma once

#include "charts/chart.hpp"
#include "pages/site.hpp"

namespace bipgen::app {

void give_structure_charts(pages::Site& site);

// What all charts of a structure say in the same words; without title and description.
charts::ChartText words_of(const pages::Site& site, const organization::Structure& structure);

}  // namespace bipgen::app
