#include "pages/structure_basis.hpp"

#include "pages/act_links.hpp"
#include "pages/frame.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

using history::DatedStructure;
using templates::List;
using templates::Object;

Object basis_of(const Site& site, std::string_view from, const DatedStructure& dated) {
  Object values;
  const timeline::Entry* act = site.timeline.find(dated.structure.act);
  if (act == nullptr) {
    values.emplace_back("act", false);
  } else {
    values.emplace_back("act", link_to(from, act_path(site, *act), full_name(site, *act)));
  }
  List amending;
  for (const act::ActId& id : dated.amended_by) {
    const timeline::Entry* by = site.timeline.find(id);
    if (by == nullptr) continue;
    Object link = link_to(from, act_path(site, *by), full_name(site, *by));
    link.emplace_back("first", amending.empty());
    amending.emplace_back(std::move(link));
  }
  values.emplace_back("has_amended_by", !amending.empty());
  values.emplace_back("amended_by", std::move(amending));
  return values;
}

const timeline::Entry* brought_by(const Site& site, const DatedStructure& dated) {
  return site.timeline.find(dated.amended_by.empty() ? dated.structure.act
                                                     : dated.amended_by.back());
}

std::string key_of(const DatedStructure& dated) {
  const std::string act = slug_of(dated.structure.act);
  return dated.amended_by.empty() ? act : act + "-" + dated.date.iso();
}

std::string period_text(const Site& site, const DatedStructure& dated) {
  return period_text(site, dated.in_force);
}

std::string incomplete_text(const Site& site, const DatedStructure& dated) {
  if (!dated.incomplete_from) return "";
  return site.strings->format("structure.incomplete",
                              {{"date", site.spelled(*dated.incomplete_from)}});
}

}  // namespace bipgen::pages
