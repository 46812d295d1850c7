// The life of a unit as a figure: a line of time, its states one after the other, whom it came from
// and what came of it. Knows nothing of structures: its input is plain words and dates.
// Time runs upwards, the newest on top, so that the figure is no wider than a phone however many
// dates there are: every lane is a thin upright line, the one of the page's unit the thickest and
// next to the words, and every stretch a box of words beside its lane.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/date.hpp"
#include "charts/svg.hpp"

namespace bipgen::charts {

// One stretch of a line, between two dates on which something changed.
struct LifeStretch {
  std::string label;  // "IT-01-2 Referat Architekta Systemu"
  std::string href;   // "" for none
  calendar::Date from;
  std::optional<calendar::Date> until;  // empty: it lasts
  bool certain = true;  // false: what happened in between is not known (drawn broken)
};

struct LifeLane {
  std::string label;                   // the unit's name, for stretches without a label
  std::vector<LifeStretch> stretches;  // in order of time
  bool main = false;                   // the unit that the page is about; exactly one lane
};

// From the end of one lane to the beginning of (or into) another, on a day.
struct LifeLink {
  std::size_t from = 0;  // indexes of lanes
  std::size_t to = 0;
  calendar::Date on;
  std::string label;  // "podział", "przekazanie 3 zadań"
};

struct LifeLine {
  std::string title;
  std::string description;
  std::string role_description;
  std::vector<LifeLane> lanes;
  std::vector<LifeLink> links;
  std::vector<std::pair<calendar::Date, std::string>> dates;  // marks of the axis, with their words
  std::string today_label;                                    // the upper end of the axis
  std::string unknown;  // in the box of an uncertain stretch: "co było pomiędzy, nie wiadomo"
};

struct PlacedLife {
  Placement placement;
  std::vector<BoxName> names;  // one for each box, without a prefix to their ids
};
PlacedLife place_life_line(const LifeLine& line);

// <svg> … </svg> as draw_chart makes it: no prolog, ids prefixed. The same bytes for the same
// input. Heights are those of the words, not in proportion to time: the axis says so by its dates.
// A day without words in `dates` is written as 2025-07-28. Links between lanes that are not there
// are left out. "" without lanes, or with lanes that are all empty.
std::string draw_life_line(const LifeLine& line, const std::string& id_prefix);

}  // namespace bipgen::charts
