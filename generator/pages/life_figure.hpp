// The life of a unit as a figure, in plain words and dates: what the page hands to the drawing
// function. charts/ has its own form of it; app/ converts.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calendar/date.hpp"

namespace bipgen::pages {

struct Site;
struct UnitLife;

// A time in which nothing is known to have changed.
struct FigureStretch {
  std::string label;  // "IT-01-2 Referat Architekta Systemu"
  std::string href;   // "" for none
  calendar::Date from;
  std::optional<calendar::Date> until;  // empty: it lasts
  bool certain = true;                  // false: what happened in between is not known
};

// One unit's line.
struct FigureLane {
  std::string label;
  std::vector<FigureStretch> stretches;
  bool main = false;  // the unit that the page is about; exactly one lane
};

struct FigureLink {
  std::size_t from = 0;  // indexes of lanes
  std::size_t to = 0;
  calendar::Date on;
  std::string label;  // "podział"
};

struct LifeFigure {
  std::vector<FigureLane> lanes;
  std::vector<FigureLink> links;
  std::vector<std::pair<calendar::Date, std::string>> dates;  // of the axis, in order
};

// The SVG; `title` is the unit's name. Injected by app.
using DrawLifeFigure =
    std::function<std::string(const LifeFigure& figure, const std::string& title)>;

// The unit's own line, and those of units that something of it came from or went to. Without lanes
// where there is nothing to see: the unit stood in one structure and nothing became of it.
LifeFigure life_figure(const Site& site, const UnitLife& life, std::string_view from);

}  // namespace bipgen::pages
