#include "pages/unit_links.hpp"

#include <algorithm>
#include <cassert>

#include "pages/addresses.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

std::size_t index_of(const Site& site, const history::DatedStructure& structure) {
  return static_cast<std::size_t>(&structure - site.structures.data());
}

void index_structures(Site& site) {
  site.unit_index.clear();
  for (std::size_t unit = 0; unit < site.units.size(); ++unit) {
    for (const history::UnitAppearance& appearance : site.units[unit].appearances) {
      site.unit_index.emplace(std::pair(appearance.structure, appearance.state_id), unit);
    }
  }
  std::map<std::string, Office> offices;
  for (std::size_t i = 0; i < site.structures.size(); ++i) {
    const std::string& name = site.structures[i].structure.office;
    Office& office = offices[text::collation_key(name) + name];
    office.name = name;
    office.structures.push_back(i);
  }
  site.offices.clear();
  for (auto& [key, office] : offices) site.offices.push_back(std::move(office));
}

const Office& office_of(const Site& site, std::size_t structure) {
  const std::string& name = site.structures[structure].structure.office;
  const auto found = std::find_if(site.offices.begin(), site.offices.end(),
                                  [&](const Office& office) { return office.name == name; });
  assert(found != site.offices.end());
  return *found;
}

std::string office_part(const Site& site, const history::DatedStructure& dated) {
  bool other_office = false;
  bool same_office = false;
  const auto look_at = [&](const history::DatedStructure& other) {
    if (&other == &dated) return;
    const bool same = other.structure.office == dated.structure.office;
    (same ? same_office : other_office) = true;
  };
  const auto by_date = [](const history::DatedStructure& a, const history::DatedStructure& b) {
    return a.date < b.date;
  };
  const auto [begin, end] =
      std::equal_range(site.structures.begin(), site.structures.end(), dated, by_date);
  std::for_each(begin, end, look_at);
  if (!other_office && !same_office) return "";
  const std::string office = "/" + text::slug(dated.structure.office);
  return same_office ? office + "-" + slug_of(dated.structure.act) : office;
}

std::string structure_path(const Site& site, const history::DatedStructure& dated) {
  return address::structure(dated.date.iso() + office_part(site, dated));
}

std::string structure_data_path(const Site& site, const history::DatedStructure& dated) {
  return address::structure_data(dated.date.iso() + office_part(site, dated));
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

const history::DatedStructure* structure_of_today(const Site& site, const Office& office) {
  const history::DatedStructure* newest = nullptr;
  for (const std::size_t index : office.structures) {
    if (site.structures[index].date <= site.today) newest = &site.structures[index];
  }
  return newest;
}

bool is_shown_as_unit(const organization::Structure& structure, const organization::Post& post) {
  return structure.unit(post.unit) != nullptr && !post.head && !post.deputy;
}

std::string post_anchor(const organization::Post& post) {
  return "stanowisko-" + post.id;
}

std::string name_in(const organization::Structure& structure, std::string_view id) {
  if (const auto* unit = structure.unit(id)) return unit->name;
  if (const auto* post = structure.post(id)) return post->name;
  if (const auto* outsider = structure.outsider(id)) return outsider->name;
  return std::string(id);
}

}  // namespace bipgen::pages
