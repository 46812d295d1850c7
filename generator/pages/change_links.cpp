#include "pages/change_links.hpp"

#include <algorithm>

#include "pages/addresses.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::pages {

using history::DatedStructure;
using history::Step;

void add_distant_steps(Site& site, const history::ForEach& for_each) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const Office& office : site.offices) {
    const DatedStructure* today = structure_of_today(site, office);
    if (today == nullptr) continue;
    const std::size_t now = index_of(site, *today);
    for (const std::size_t other : office.structures) {
      const auto [before, after] = std::minmax(other, now);
      const Step* step = step_to(site, after);
      if (other != now && (step == nullptr || step->before != before)) {
        pairs.emplace_back(before, after);
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  site.distant_steps.assign(pairs.size(), {});
  for_each(pairs.size(), [&](std::size_t i) {
    site.distant_steps[i] =
        history::step_between(site.structures, site.steps, pairs[i].first, pairs[i].second);
  });
}

const Step* step_to(const Site& site, std::size_t structure) {
  // In order of the later structure, of which each has one.
  const auto found =
      std::lower_bound(site.steps.begin(), site.steps.end(), structure,
                       [](const Step& step, std::size_t after) { return step.after < after; });
  return found != site.steps.end() && found->after == structure ? &*found : nullptr;
}

const Step* step_from(const Site& site, std::size_t structure) {
  const std::vector<std::size_t>& all = office_of(site, structure).structures;
  const auto next = std::upper_bound(all.begin(), all.end(), structure);
  return next == all.end() ? nullptr : step_to(site, *next);
}

std::vector<const Step*> shown_steps(const Site& site) {
  std::vector<const Step*> steps;
  for (const Step& step : site.steps) steps.push_back(&step);
  for (const Step& step : site.distant_steps) steps.push_back(&step);
  return steps;
}

const Step* step_of(const Site& site, std::size_t one, std::size_t other) {
  const std::pair<std::size_t, std::size_t> pair = std::minmax(one, other);
  const Step* neighbours = step_to(site, pair.second);
  if (neighbours != nullptr && neighbours->before == pair.first) return neighbours;
  const auto& distant = site.distant_steps;
  const auto found = std::lower_bound(distant.begin(), distant.end(), pair,
                                      [](const Step& step, const auto& wanted) {
                                        return std::pair(step.before, step.after) < wanted;
                                      });
  return found != distant.end() && std::pair(found->before, found->after) == pair ? &*found
                                                                                  : nullptr;
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
