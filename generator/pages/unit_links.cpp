#include "pages/unit_links.hpp"

#include <algorithm>

#include "pages/addresses.hpp"

namespace bipgen::pages {

std::size_t index_of(const Site& site, const history::DatedStructure& structure) {
  return static_cast<std::size_t>(&structure - site.structures.data());
}

void index_units(Site& site) {
  site.unit_index.clear();
  for (std::size_t unit = 0; unit < site.units.size(); ++unit) {
    for (const history::UnitAppearance& appearance : site.units[unit].appearances) {
      site.unit_index.emplace(std::pair(appearance.structure, appearance.state_id), unit);
    }
  }
}

const history::Unit* unit_of(const Site& site, std::size_t structure, std::string_view state_id) {
  const auto found = site.unit_index.find(std::pair(structure, std::string(state_id)));
  return found == site.unit_index.end() ? nullptr : &site.units[found->second];
}

std::string unit_href(const Site& site, std::string_view from, std::size_t structure,
                      std::string_view state_id) {
  const history::Unit* unit = unit_of(site, structure, state_id);
  return unit == nullptr ? "" : relative_link(from, address::unit(unit->slug));
}

const history::DatedStructure* structure_of_today(const Site& site) {
  const history::DatedStructure* newest = nullptr;
  for (const history::DatedStructure& dated : site.structures) {
    if (dated.date > site.today) continue;
    newest = &dated;
  }
  return newest;
}

std::string name_in(const organization::Structure& structure, std::string_view id) {
  if (const auto* unit = structure.unit(id)) return unit->name;
  if (const auto* post = structure.post(id)) return post->name;
  if (const auto* outsider = structure.outsider(id)) return outsider->name;
  return std::string(id);
}

}  // namespace bipgen::pages
