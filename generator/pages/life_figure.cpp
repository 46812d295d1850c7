#include "pages/life_figure.hpp"

#include <algorithm>
#include <set>

#include "pages/change_links.hpp"
#include "pages/change_wording.hpp"
#include "pages/unit_life.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::pages {

using calendar::Date;
using history::Participant;
using history::Role;
using history::Step;

namespace {

// Several structures of one unit with the same label and nothing unknown between them are one
// stretch.
std::vector<FigureStretch> stretches_of(const Site& site, const UnitLife& life,
                                        std::string_view from) {
  std::vector<FigureStretch> stretches;
  for (const LifeState& state : life.states) {
    const history::DatedStructure& dated = site.structures[state.structure];
    const Step* next = step_from(site, state.structure);
    const auto until =
        next != nullptr ? std::optional(site.structures[next->after].date) : std::optional<Date>();
    const bool certain = next == nullptr || is_direct(site, *next);
    std::string label = party_text(dated.structure, state.state->id);
    if (!stretches.empty() && stretches.back().label == label && stretches.back().certain) {
      stretches.back().until = until;
      stretches.back().certain = certain;
    } else {
      stretches.push_back({std::move(label),
                           unit_href(site, from, state.structure, state.state->id), dated.date,
                           until, certain});
    }
  }
  return stretches;
}

// Collects the lanes of a figure; each lasting unit has one.
class Figure {
 public:
  Figure(const Site& site, std::string_view from) : m_site(site), m_from(from) {}

  LifeFigure build(const UnitLife& life) {
    const LifeState& last = life.states.back();
    const std::size_t main = add_lane(life, {last.structure, last.state->id});
    m_figure.lanes[main].main = true;
    for (const LifeStep& step : life.steps) {
      for (const LifeEvent& event : step.events) {
        if (passes_on(*event.change)) add_event(event, main);
      }
    }
    if (life.states.size() < 2 && m_figure.links.empty() && !life.ended) return {};
    add_dates();
    return std::move(m_figure);
  }

 private:
  std::size_t add_lane(const UnitLife& life, const Seat& seat) {
    const auto& structure = m_site.structures[seat.structure].structure;
    m_figure.lanes.push_back(
        {name_in(structure, seat.id), stretches_of(m_site, life, m_from), false});
    m_units.push_back(unit_of(m_site, seat.structure, seat.id));
    return m_figure.lanes.size() - 1;
  }

  // Posts have no page and no life of their own here.
  std::optional<std::size_t> lane_of(const Seat& seat) {
    const history::Unit* unit = unit_of(m_site, seat.structure, seat.id);
    if (unit == nullptr) return std::nullopt;
    const auto known = std::find(m_units.begin(), m_units.end(), unit);
    if (known != m_units.end()) return static_cast<std::size_t>(known - m_units.begin());
    return add_lane(life_of(m_site, *unit), seat);
  }

  // Something passed from one to the other: tasks that can be followed, or the unit itself.
  static bool is_source(const Step& step, const Participant& from, const Participant& to) {
    if (from.before.empty() || to.after.empty()) return false;
    if (from.role == Role::ends && to.role != Role::ends) return true;
    if (from.role == Role::continues && to.role == Role::begins) return true;
    const auto& tasks = step.comparison.tasks;
    return std::any_of(tasks.begin(), tasks.end(), [&](const history::TaskLink& link) {
      return link.before.holder == from.before && link.after.holder == to.after;
    });
  }

  void add_event(const LifeEvent& event, std::size_t main) {
    const auto& all = event.change->participants;
    const auto self = std::find_if(all.begin(), all.end(), [&](const Participant& one) {
      return std::find(event.partners.begin(), event.partners.end(), one) == event.partners.end();
    });
    if (self == all.end()) return;
    for (const Participant& partner : event.partners) {
      const bool gave = is_source(*event.step, partner, *self);
      const bool took = is_source(*event.step, *self, partner);
      if (!gave && !took) continue;  // a sibling of the same split has no lane here
      const std::optional<std::size_t> lane = lane_of(seat_of(*event.step, partner));
      if (!lane || *lane == main) continue;
      if (gave) add_link(*lane, main, event);
      if (took) add_link(main, *lane, event);
    }
  }

  void add_link(std::size_t from, std::size_t to, const LifeEvent& event) {
    m_figure.links.push_back(
        {from, to, m_site.structures[event.step->after].date, kinds_text(m_site, *event.change)});
  }

  void add_dates() {
    std::set<Date> dates;
    for (const FigureLane& lane : m_figure.lanes) {
      for (const FigureStretch& stretch : lane.stretches) {
        dates.insert(stretch.from);
        if (stretch.until) dates.insert(*stretch.until);
      }
    }
    for (const Date date : dates) m_figure.dates.emplace_back(date, m_site.spelled(date));
  }

  const Site& m_site;
  std::string_view m_from;
  LifeFigure m_figure;
  std::vector<const history::Unit*> m_units;  // of the lanes
};

}  // namespace

LifeFigure life_figure(const Site& site, const UnitLife& life, std::string_view from) {
  if (life.states.empty()) return {};
  return Figure(site, from).build(life);
}

}  // namespace bipgen::pages
