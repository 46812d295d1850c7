#include "pages/unit_life.hpp"

#include <algorithm>

#include "pages/change_links.hpp"
#include "pages/gaps.hpp"

namespace bipgen::pages {

using calendar::Moment;
using history::Change;
using history::ChangeKind;
using history::DatedStructure;
using history::Participant;
using history::Role;
using history::Step;

bool is_direct(const Site& site, const Step& step) {
  const DatedStructure& before = site.structures[step.before];
  const DatedStructure& after = site.structures[step.after];
  const auto end = before.in_force.until ? before.in_force.until->exact() : std::nullopt;
  return end == after.date && gaps_between(site, before, after).empty();
}

Moment moment_of(const Site& site, const Step& step) {
  const calendar::Date after = site.structures[step.after].date;
  if (is_direct(site, step)) return Moment::on(after);
  const calendar::Date day_after = site.structures[step.before].date.plus_days(1);
  return {std::min(day_after, after), after};
}

bool passes_on(const Change& change) {
  return std::any_of(change.kinds.begin(), change.kinds.end(), [](ChangeKind kind) {
    return kind == ChangeKind::merge || kind == ChangeKind::absorb || kind == ChangeKind::split ||
           kind == ChangeKind::secede || kind == ChangeKind::transfer_tasks ||
           kind == ChangeKind::complex;
  });
}

Seat seat_of(const Step& step, const Participant& participant) {
  if (participant.after.empty()) return {step.before, participant.before};
  return {step.after, participant.after};
}

namespace {

// The ids of the unit on both sides of a step; "" where it does not stand.
struct Ids {
  std::string before;
  std::string after;
};

bool is_unit(const Participant& one, const Ids& ids) {
  return (!ids.before.empty() && one.before == ids.before) ||
         (!ids.after.empty() && one.after == ids.after);
}

std::vector<LifeEvent> events_of(const Step& step, const Ids& ids) {
  std::vector<LifeEvent> events;
  for (const Change& change : step.comparison.changes) {
    LifeEvent event = {&step, &change, Role::continues, {}};
    bool takes_part = false;
    for (const Participant& one : change.participants) {
      if (is_unit(one, ids)) {
        takes_part = true;
        event.role = one.role;
      } else {
        event.partners.push_back(one);
      }
    }
    if (takes_part) events.push_back(std::move(event));
  }
  return events;
}

LifeStep life_step(const Site& site, const Step& step, const Ids& ids) {
  return {&step, is_direct(site, step), !ids.before.empty() && !ids.after.empty(),
          events_of(step, ids)};
}

}  // namespace

UnitLife life_of(const Site& site, const history::Unit& unit) {
  UnitLife life;
  for (const history::UnitAppearance& appearance : unit.appearances) {
    const auto* state = site.structures[appearance.structure].structure.unit(appearance.state_id);
    if (state != nullptr) life.states.push_back({appearance.structure, state});
  }
  if (life.states.empty()) return life;
  std::string before;
  for (const LifeState& state : life.states) {
    if (const Step* step = step_to(site, state.structure)) {
      life.steps.push_back(life_step(site, *step, {before, state.state->id}));
    }
    before = state.state->id;
  }
  const LifeState& first = life.states.front();
  const Step* to_first = step_to(site, first.structure);
  life.first_known = to_first == nullptr;
  life.began = to_first != nullptr ? moment_of(site, *to_first)
                                   : Moment::not_after(site.structures[first.structure].date);
  if (const Step* step = step_from(site, life.states.back().structure)) {
    life.steps.push_back(life_step(site, *step, {before, ""}));
    life.ended = moment_of(site, *step);
  }
  return life;
}

}  // namespace bipgen::pages
