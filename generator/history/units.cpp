#include "history/units.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "history/steps.hpp"
#include "text/letters.hpp"

namespace bipgen::history {

namespace {

using organization::UnitState;

// From the state ids of one structure to indexes of lasting units.
using Owners = std::map<std::string, std::size_t, std::less<>>;

// By the earliest appearance, in the order of the law.
void give_slugs(std::vector<Unit>& units, const std::vector<DatedStructure>& structures) {
  std::set<std::string> taken;
  for (Unit& unit : units) {
    const UnitAppearance& first = unit.appearances.front();
    const DatedStructure& dated = structures[first.structure];
    const UnitState& state = *dated.structure.unit(first.state_id);
    std::string slug = text::slug(state.name);
    for (const std::string& addition :
         {text::slug(state.code), std::to_string(dated.date.year())}) {
      if (taken.contains(slug) && !addition.empty()) {
        slug += "-" + addition;
      }
    }
    const std::string base = slug;
    for (int number = 2; taken.contains(slug); ++number) {
      slug = base + "-" + std::to_string(number);
    }
    taken.insert(slug);
    unit.slug = std::move(slug);
  }
}

}  // namespace

std::vector<Unit> find_units(const std::vector<DatedStructure>& structures,
                             const std::vector<Step>& steps) {
  std::vector<Unit> units;                        // by first appearance
  std::vector<Owners> owners(structures.size());  // of the states that a step has brought
  for (std::size_t at = 0; at < structures.size(); ++at) {
    for (const UnitState& state : structures[at].structure.units) {
      const auto [owner, is_new] = owners[at].emplace(state.id, units.size());
      if (is_new) units.emplace_back();
      units[owner->second].appearances.push_back({at, state.id});
    }
    for (const Step& step : steps) {
      if (step.before != at || !step.neighbours) continue;
      for (const Continued& pair : step.comparison.continued) {
        const auto owner = owners[at].find(pair.before);
        if (owner != owners[at].end()) owners[step.after].emplace(pair.after, owner->second);
      }
    }
  }
  give_slugs(units, structures);

  const auto place = [&](const Unit& unit) {
    const UnitAppearance& last = unit.appearances.back();
    const std::vector<UnitState>& states = structures[last.structure].structure.units;
    const auto state = std::find_if(states.begin(), states.end(), [&](const UnitState& candidate) {
      return candidate.id == last.state_id;
    });
    return std::pair(structures.size() - last.structure, state - states.begin());
  };
  std::stable_sort(units.begin(), units.end(),
                   [&](const Unit& a, const Unit& b) { return place(a) < place(b); });
  return units;
}

}  // namespace bipgen::history
