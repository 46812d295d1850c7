// The words of charts as the Polish site has them.
#pragma once

#include <string>

#include "charts/chart.hpp"

namespace bipgen::charts::testing {

ChartText polish_words(const std::string& title);

}  // namespace bipgen::charts::testing
