// Two structures of one office in one chart: the later one, with what is new, changed and moved
// marked, and what has ended kept at its old place. Status is said by sign, word, border and
// colour.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "charts/chart.hpp"
#include "charts/hierarchy.hpp"
#include "history/changes.hpp"
#include "organization/structure.hpp"

namespace bipgen::charts {

enum class DifferenceMark : std::uint8_t { same, added, removed, changed, moved };

struct DifferenceText {
  ChartText chart;
  // The sign and word above a box, "" for `same`: "+ NOWA", "– ZNIESIONA", "≠ ZMIANA",
  // "→ PRZENIESIONA".
  std::function<std::string(DifferenceMark)> mark;
  // The small line below a name that was another, or had another code, with what was otherwise: for
  // "IT-01-2 Referat Architekta Systemu" "dawniej: IT-01-2 Referat Architekta Systemu". No
  // function, no line.
  std::function<std::string(const std::string& code_and_name)> former;
  // The same for another superior: "poprzedni przełożony: II Zastępca Dyrektora".
  std::function<std::string(const std::string& superior)> former_superior;
};

// What a unit or post is marked with: by its id in the earlier structure, in the later one, or both
// ("" for one that is not known; it is looked up). `removed` has no later id, `added` no earlier
// one. `moved` outweighs `changed`: another superior or another whole. A change of relations is
// drawn at its line, and a code used again is no change of the unit: neither marks a unit.
DifferenceMark mark_of(const history::Comparison& comparison, const std::string& before,
                       const std::string& after);

// What the chart shows, before it is placed: the later structure's hierarchy with its marks, and
// what has ended. Only `text.chart.relation` is used of the chart's own words.
Hierarchy mark_difference(const organization::Structure& before,
                          const organization::Structure& after,
                          const history::Comparison& comparison, const DifferenceText& text);

// `href_before` gives the address for what has ended, `href_after` for everything else. What has
// ended hangs from its superior if that one continues, else below it, and between the neighbours
// that it had. Relations that came or went are marked at their lines. Otherwise as draw_chart.
std::string draw_difference_chart(const organization::Structure& before,
                                  const organization::Structure& after,
                                  const history::Comparison& comparison, const DifferenceText& text,
                                  const Href& href_before, const Href& href_after,
                                  const std::string& id_prefix);

}  // namespace bipgen::charts
