#include "pages/change_links.hpp"

#include <algorithm>

#include "pages/addresses.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::pages {

using history::DatedStructure;
using history::Step;

void add_distant_steps(Site& site) {
  site.distant_steps.clear();
  for (const Office& office : site.offices) {
    const DatedStructure* today = structure_of_today(site, office);
    if (today == nullptr) continue;
    const std::size_t now = index_of(site, *today);
    for (const std::size_t other : office.structures) {
      if (other == now || step_of(site, other, now) != nullptr) continue;
      const auto [before, after] = std::minmax(other, now);
      site.distant_steps.push_back(
          history::step_between(site.structures, site.steps, before, after));
    }
  }
}

std::vector<const Step*> shown_steps(const Site& site) {
  std::vector<const Step*> steps;
  for (const Step& step : site.steps) steps.push_back(&step);
  for (const Step& step : site.distant_steps) steps.push_back(&step);
  return steps;
}

const Step* step_of(const Site& site, std::size_t one, std::size_t other) {
  const auto [before, after] = std::minmax(one, other);
  for (const Step* step : shown_steps(site)) {
    if (step->before == before && step->after == after) return step;
  }
  return nullptr;
}

namespace {

// "2022-06-23_2025-07-28", and the parts that tell either structure from others of its day.
std::string pair_key(const Site& site, const Step& step) {
  const DatedStructure& before = site.structures[step.before];
  const DatedStructure& after = site.structures[step.after];
  std::string key = before.date.iso() + "_" + after.date.iso();
  const std::string part_before = office_part(site, before);
  const std::string part_after = office_part(site, after);
  if (part_before.empty() || part_before == part_after) return key + part_after;
  if (part_after.empty()) return key + part_before;
  return key + part_before + "_" + part_after.substr(1);
}

}  // namespace

std::string change_path(const Site& site, const Step& step) {
  return address::structure_change(pair_key(site, step));
}

std::string change_data_path(const Site& site, const Step& step) {
  return address::structure_change_data(pair_key(site, step));
}

}  // namespace bipgen::pages
