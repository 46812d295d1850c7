// The words of charts as the Polish site has them.
#pragma once

#include <string>

#include "charts/chart.hpp"
#include "charts/difference_chart.hpp"

namespace bipgen::charts::testing {

ChartText polish_words(const std::string& title);
DifferenceText polish_difference_words(const std::string& title);

// "+ 4 jedn. – osobny schemat"
std::string more_on_other_charts(std::size_t units);
// "+ 4"
std::string more_units(std::size_t units);

}  // namespace bipgen::charts::testing
