#include "pages/unit_history.hpp"

#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/change_wording.hpp"
#include "pages/frame.hpp"
#include "pages/gaps.hpp"
#include "pages/structure_basis.hpp"
#include "pages/unit_facts.hpp"
#include "pages/unit_links.hpp"
#include "pages/unit_wording.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

using history::Change;
using history::ChangeKind;
using history::Participant;
using history::Role;
using history::Step;
using templates::List;
using templates::Object;

namespace {

Object detail(std::string kind, std::string was, std::string is) {
  return {{"kind", std::move(kind)}, {"was", std::move(was)}, {"is", std::move(is)}};
}

// "zmiana nazwy: Referat … → Referat …"; of the unit itself only.
List details_of_event(const Site& site, const LifeEvent& event) {
  List details;
  const auto& before = site.structures[event.step->before].structure;
  const auto& after = site.structures[event.step->after].structure;
  if (event.change->participants.size() == 1 && event.role == Role::continues) {
    const Participant& self = event.change->participants.front();
    if (has_kind(*event.change, ChangeKind::rename)) {
      details.emplace_back(detail(site.string("unit.name"), name_in(before, self.before),
                                  name_in(after, self.after)));
    }
    if (has_kind(*event.change, ChangeKind::recode)) {
      details.emplace_back(detail(site.string("unit.code"), code_in(before, self.before),
                                  code_in(after, self.after)));
    }
  }
  for (const ChangeDetail& one : details_of(site, before, after, *event.change)) {
    details.emplace_back(detail(one.kind, one.before, one.after));
  }
  return details;
}

List partner_rows(const Site& site, std::string_view from, const LifeEvent& event) {
  List rows;
  for (const Participant& partner : event.partners) {
    // What a new unit came from is named as it was then.
    const bool origin = event.role == Role::begins && !partner.before.empty();
    const Seat seat =
        origin ? Seat{event.step->before, partner.before} : seat_of(*event.step, partner);
    Object row = coded_party(site, from, seat.structure, seat.id);
    const std::string role = (origin ? "from_" : "") + std::string(name_of(partner.role));
    row.emplace_back("role", site.string("life.role." + role));
    rows.emplace_back(std::move(row));
  }
  return rows;
}

Object event_row(const Site& site, std::string_view from, const LifeEvent& event) {
  const Change& change = *event.change;
  const ChangeSign sign = sign_of(change);
  Object row = {{"sign", name_of(sign)},
                {"glyph", glyph_of(sign)},
                {"kinds", kinds_text(site, change)},
                {"evidence", evidence_text(site, change)},
                {"status", status_text(site, change.status)},
                {"confirmed", change.status == history::Status::confirmed},
                {"note", change.note}};
  const auto add_list = [&](std::string name, List list) {
    row.emplace_back("has_" + name, !list.empty());
    row.emplace_back(std::move(name), std::move(list));
  };
  add_list("details", details_of_event(site, event));
  add_list("partners", partner_rows(site, from, event));
  row.emplace_back("citations", links_by_act(site, from, change.citations));
  return row;
}

// A reused code is told where codes are told; it happened to nobody.
bool is_told(const LifeEvent& event) {
  return !has_kind(*event.change, ChangeKind::code_reuse);
}

Object item(bool first, bool gap, bool step) {
  return {{"is_first", first}, {"is_gap", gap}, {"is_step", step}};
}

Object first_item(const Site& site, std::string_view from, const UnitLife& life) {
  const LifeState& first = life.states.front();
  Object values = item(true, false, false);
  values.emplace_back("when", since_text(site, life.began));
  values.emplace_back("party", coded_party(site, from, first.structure, first.state->id));
  values.emplace_back("source",
                      source_link(site, from, first.state->component_source, WithAct::yes));
  return values;
}

Object gap_item(const Site& site, std::string_view from, const Step& step) {
  Object values = item(false, true, false);
  List acts;
  for (const timeline::Entry* entry :
       gaps_between(site, site.structures[step.before], site.structures[step.after])) {
    Object link = link_to(from, act_path(site, *entry), full_name(site, *entry));
    link.emplace_back("first", acts.empty());
    acts.emplace_back(std::move(link));
  }
  values.emplace_back("has_acts", !acts.empty());
  values.emplace_back("acts", std::move(acts));
  values.emplace_back("between", site.strings->format(
                                     "moment.between",
                                     {{"earliest", site.spelled(site.structures[step.before].date)},
                                      {"latest", site.spelled(site.structures[step.after].date)}}));
  return values;
}

std::string act_name(const Site& site, std::size_t structure) {
  const history::DatedStructure& dated = site.structures[structure];
  const timeline::Entry* by = brought_by(site, dated);
  return print(by != nullptr ? by->id : dated.structure.act);
}

Object step_item(const Site& site, std::string_view from, const LifeStep& step, bool appears) {
  Object values = item(false, false, true);
  const calendar::Moment moment = moment_of(site, *step.step);
  const bool exact = moment.exact().has_value();
  values.emplace_back("when", site.strings->format(exact ? "life.on" : "life.by",
                                                   {{"date", site.spelled(*moment.latest)}}));
  values.emplace_back("structure",
                      link_to(from, structure_path(site, site.structures[step.step->after]),
                              act_name(site, step.step->after)));
  List events;
  for (const LifeEvent& event : step.events) {
    if (is_told(event)) events.emplace_back(event_row(site, from, event));
  }
  values.emplace_back("unchanged", events.empty() && step.continues);
  values.emplace_back("unexplained", events.empty() && !step.continues);
  values.emplace_back("appears", appears);
  values.emplace_back("future", site.structures[step.step->after].date > site.today);
  values.emplace_back("events", std::move(events));
  return values;
}

}  // namespace

List life_items(const Site& site, std::string_view from, const UnitLife& life) {
  List items;
  if (life.states.empty()) return items;
  if (life.first_known) items.emplace_back(first_item(site, from, life));
  for (const LifeStep& step : life.steps) {
    if (!step.direct) items.emplace_back(gap_item(site, from, *step.step));
    const bool appears = step.step->after == life.states.front().structure;
    items.emplace_back(step_item(site, from, step, appears));
  }
  return items;
}

List life_gaps(const Site& site, std::string_view from, const UnitLife& life) {
  List gaps;
  for (const LifeStep& step : life.steps) {
    if (!step.direct) gaps.emplace_back(gap_item(site, from, *step.step));
  }
  return gaps;
}

List earlier_names(const Site& site, std::string_view from, const UnitLife& life,
                   std::size_t shown) {
  List names;
  for (std::size_t i = shown; i-- > 0;) {
    const LifeState& at = life.states[i];
    const LifeState& later = life.states[i + 1];
    if (at.state->name == later.state->name && at.state->code == later.state->code) continue;
    names.emplace_back(
        Object{{"name", at.state->name},
               {"code", at.state->code},
               {"code_href", code_href(site, from, at.state->code)},
               {"in_structure", link_to(from, structure_path(site, site.structures[at.structure]),
                                        site.spelled(site.structures[at.structure].date))}});
  }
  return names;
}

List successors(const Site& site, std::string_view from, const UnitLife& life) {
  List heirs;
  if (!life.ended || life.steps.empty()) return heirs;
  std::vector<Seat> seen;
  for (const LifeEvent& event : life.steps.back().events) {
    if (!passes_on(*event.change)) continue;
    for (const Participant& partner : event.partners) {
      const Seat seat = seat_of(*event.step, partner);
      const bool is_new = std::find(seen.begin(), seen.end(), seat) == seen.end();
      if (partner.after.empty() || !is_new) continue;
      seen.push_back(seat);
      heirs.emplace_back(coded_party(site, from, seat.structure, seat.id));
    }
  }
  return heirs;
}

}  // namespace bipgen::pages
