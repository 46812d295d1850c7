#include "pages/unit_links.hpp"

#include <algorithm>

#include "pages/addresses.hpp"

namespace bipgen::pages {

std::size_t index_of(const Site& site, const history::DatedStructure& structure) {
  return static_cast<std::size_t>(&structure - site.structures.data());
}

const history::Unit* unit_of(const Site& site, std::size_t structure, std::string_view state_id) {
  for (const history::Unit& unit : site.units) {
    for (const history::UnitAppearance& appearance : unit.appearances) {
      if (appearance.structure == structure && appearance.state_id == state_id) return &unit;
    }
  }
  return nullptr;
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
