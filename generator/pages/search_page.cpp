// The page of the search. What it shows is the work of a script (themes/bip/search); without
// scripts it leads to the A-Z index.
#include <algorithm>
#include <map>
#include <set>

#include "pages/addresses.hpp"
#include "pages/findable.hpp"
#include "pages/make_pages.hpp"
#include "pages/shown_unit.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;

// Of acts and structures, the latest first.
List years_of(const Site& site) {
  std::set<int, std::greater<>> years;
  for (const timeline::Entry& entry : site.timeline.entries()) years.insert(year_in_search(entry));
  for (const history::DatedStructure& dated : site.structures) years.insert(dated.date.year());
  List values;
  for (const int year : years) {
    if (year > 0) values.emplace_back(std::to_string(year));
  }
  return values;
}

// Those of the structures of today, or all others, by name.
List units_of(const Site& site, bool current) {
  std::map<std::pair<std::string, std::string>, Object> units;
  for (const history::Unit& unit : site.units) {
    if (life_of(site, unit).states.empty()) continue;
    const ShownUnit found = shown_unit(site, unit);
    if ((found.time == ShownUnit::Time::current) != current) continue;
    const organization::UnitState& state = *found.state().state;
    const std::string name = name_and_code(state.name, state.code);
    units.emplace(std::pair(text::collation_key(name), unit.slug),
                  Object{{"slug", unit.slug}, {"name", name}});
  }
  List values;
  for (auto& [key, unit] : units) values.emplace_back(std::move(unit));
  return values;
}

std::string render_search(const Site& site) {
  PageFrame frame;
  frame.path = address::search;
  frame.title = site.string("search.title");
  frame.section = address::search;
  frame.body_class = "szukanie";
  List current = units_of(site, true);
  List others = units_of(site, false);
  Object values = {{"heading", frame.title},
                   {"years", years_of(site)},
                   {"has_units", !site.units.empty()},
                   {"has_current", !current.empty()},
                   {"has_others", !others.empty()}};
  values.emplace_back("current_units", std::move(current));
  values.emplace_back("other_units", std::move(others));
  return render_page(site, "search", frame, std::move(values));
}

}  // namespace

void add_search_page(const Site& site, std::vector<Page>& pages) {
  pages.push_back({address::search, [&site] { return render_search(site); }});
}

}  // namespace bipgen::pages
