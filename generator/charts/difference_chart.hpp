// Two structures of one office in one chart: the later one, with what is new, changed and moved
// marked, and what has ended kept at its old place. Status is said by sign, word, border and
// colour.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "charts/chart.hpp"
#include "history/changes.hpp"
#include "organization/structure.hpp"

namespace bipgen::charts {

enum class DifferenceMark : std::uint8_t { same, added, removed, changed, moved };

struct DifferenceText {
  ChartText chart;
  // The sign and word above a box, "" for `same`: "+ NOWA", "– ZNIESIONA", "≠ ZMIANA",
  // "→ PRZENIESIONA".
  std::function<std::string(DifferenceMark)> mark;
};

// What a unit or post of the later structure is marked with; of the earlier one, `removed` where it
// ended. `moved` outweighs `changed`: another superior or another whole.
DifferenceMark mark_of(const history::Comparison& comparison, const std::string& before,
                       const std::string& after);

// `href_before` gives the address for what has ended, `href_after` for everything else. Otherwise
// as draw_chart.
std::string draw_difference_chart(const organization::Structure& before,
                                  const organization::Structure& after,
                                  const history::Comparison& comparison, const DifferenceText& text,
                                  const Href& href_before, const Href& href_after,
                                  const std::string& id_prefix);

}  // namespace bipgen::charts
