#include "pages/shown_unit.hpp"

#include "pages/unit_links.hpp"

namespace bipgen::pages {

ShownUnit shown_unit(const Site& site, const history::Unit& unit) {
  ShownUnit result = {life_of(site, unit)};
  const std::vector<LifeState>& states = result.life.states;
  const auto date = [&](const LifeState& state) { return site.structures[state.structure].date; };
  while (result.at + 1 < states.size() && date(states[result.at + 1]) <= site.today) ++result.at;
  const history::DatedStructure* today =
      structure_of_today(site, office_of(site, states[result.at].structure));
  const bool is_today = today == &site.structures[states[result.at].structure];
  if (date(states[result.at]) > site.today) {
    result.time = ShownUnit::Time::future;
  } else if (!is_today) {
    result.time = ShownUnit::Time::former;
  }
  return result;
}

}  // namespace bipgen::pages
