// Lasting units: what each is called, was called, does and belongs to.
#include <set>

#include "pages/addresses.hpp"
#include "pages/findable.hpp"
#include "pages/shown_unit.hpp"
#include "pages/unit_links.hpp"
#include "pages/unit_wording.hpp"

namespace bipgen::pages {

using search::Findable;

namespace {

std::string name_of_state(const organization::UnitState& state) {
  return name_and_code(state.name, state.code);
}

// Posts in the unit or at its head, with what they do: they have no page of their own.
std::string posts_text(const organization::Structure& structure,
                       const organization::UnitState& state) {
  std::string words;
  for (const organization::Post& post : structure.posts) {
    if (post.unit != state.id) continue;
    if (post.name == state.name && post.tasks.empty()) continue;
    words += (words.empty() ? "" : "; ") + post.name;
    if (!post.tasks.empty()) words += ": " + tasks_text(post.tasks);
  }
  return words;
}

// "Referat ds. badań – IT-03-1 (w strukturze na dzień 23 czerwca 2022 r.)", each name and code
// once, the newest first.
std::string other_names(const Site& site, const ShownUnit& unit) {
  std::set<std::string> told = {name_of_state(*unit.state().state)};
  std::string words;
  for (std::size_t i = unit.life.states.size(); i-- > 0;) {
    const LifeState& at = unit.life.states[i];
    const std::string name = name_of_state(*at.state);
    if (!told.insert(name).second) continue;
    words += (words.empty() ? "" : "; ") + name + " (" + site.string("unit.in_structure") + " " +
             site.spelled(site.structures[at.structure].date) + ")";
  }
  return words;
}

search::Passage unit_passage(const Site& site, const history::Unit& unit, const ShownUnit& found) {
  const LifeState& at = found.state();
  const organization::UnitState& state = *at.state;
  const organization::Structure& structure = site.structures[at.structure].structure;
  search::Passage passage;
  passage.name = name_of_state(state);
  const auto say = [&](std::string_view label, const std::string& words) {
    append_sentence(passage.text, site.string(label), words);
  };
  // What it does first, because an excerpt without a match is the beginning.
  passage.text = tasks_text(state.tasks);
  if (!passage.text.empty() && !passage.text.ends_with('.')) passage.text += '.';
  say("unit.posts", posts_text(structure, state));
  say("unit.earlier", other_names(site, found));
  if (!state.reports_to.empty()) say("unit.reports_to", name_in(structure, state.reports_to));
  say("unit.component_of",
      state.component_of.empty() ? structure.office : name_in(structure, state.component_of));
  say("unit.kind", site.string("kind." + std::string(name_of(state.kind))));
  std::set<std::string> keys;
  for (const LifeState& one : found.life.states) keys.insert(search::code_key(one.state->code));
  for (const std::string& key : keys) add_key(key, passage.keys);
  passage.tags.push_back(search::tag_key(unit.slug));
  return passage;
}

// "co najmniej od 23 czerwca 2022 r.", "od 1 marca 2023 r. do 27 lipca 2025 r."; of an end that is
// only bounded, from when the unit is certainly gone.
std::string dates_of(const Site& site, const UnitLife& life) {
  std::string dates = since_text(site, life.began);
  if (!life.ended) return dates;
  if (const auto first_day_without = life.ended->exact()) {
    return dates + " " +
           site.strings->format("period.until",
                                {{"date", site.spelled(first_day_without->plus_days(-1))}});
  }
  return dates + "; " +
         site.strings->format("search.gone", {{"when", gone_text(site, *life.ended)}});
}

search::Page unit_page(const Site& site, const history::Unit& unit) {
  const ShownUnit found = shown_unit(site, unit);
  search::Page page;
  page.url = address::unit(unit.slug);
  page.title = name_of_state(*found.state().state);
  page.dates = dates_of(site, found.life);
  page.passages.push_back(unit_passage(site, unit, found));
  return page;
}

search::Status status_of(ShownUnit::Time time) {
  switch (time) {
    case ShownUnit::Time::current:
      return search::Status::in_force;
    case ShownUnit::Time::former:
      return search::Status::ended;
    case ShownUnit::Time::future:
      break;
  }
  return search::Status::future;
}

}  // namespace

void add_findable_units(const Site& site, std::vector<Findable>& all) {
  for (const history::Unit& unit : site.units) {
    if (life_of(site, unit).states.empty()) continue;
    const ShownUnit found = shown_unit(site, unit);
    all.push_back({{status_of(found.time), search::Kind::unit,
                    site.structures[found.state().structure].date.year()},
                   [&site, &unit] { return unit_page(site, unit); }});
  }
}

}  // namespace bipgen::pages
