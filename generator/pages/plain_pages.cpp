// Ordinary pages, the map of the site, and the page for addresses that lead nowhere.
#include "markdown/page.hpp"
#include "pages/addresses.hpp"
#include "pages/change_links.hpp"
#include "pages/change_wording.hpp"
#include "pages/fragment_links.hpp"
#include "pages/make_pages.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;

std::string render_plain_page(const Site& site, const PlainPage& page) {
  PageFrame frame;
  frame.path = address::plain_page(page.slug);
  frame.title = page.title;
  // What is odd in the Markdown was reported when the content was read.
  source::Diagnostics reported;
  return render_page(site, "page", frame,
                     {{"heading", page.title},
                      {"text", markdown::page_html(page.file, page.body, reported).html}});
}

// Every page but the acts, which their register lists.
std::string render_map(const Site& site) {
  PageFrame frame;
  frame.path = address::map;
  frame.title = site.string("menu.map");
  List groups;
  const auto add_group = [&](const std::string& path, std::string label, List rows) {
    Object group = link_to(frame.path, path, std::move(label));
    group.emplace_back("rows", std::move(rows));
    groups.emplace_back(std::move(group));
  };
  List years;
  int last_year = 0;
  for (auto entry = site.timeline.entries().rbegin(); entry != site.timeline.entries().rend();
       ++entry) {
    const std::optional<int> year = timeline::year_of(entry->id.number);
    if (!year || *year == last_year) continue;
    last_year = *year;
    years.emplace_back(link_to(frame.path, address::acts_of_year(*year), std::to_string(*year)));
  }
  add_group(address::acts, site.string("menu.acts"), std::move(years));
  if (!site.structures.empty()) {
    List rows;
    for (const history::DatedStructure& dated : site.structures) {
      rows.emplace_back(link_to(frame.path, structure_path(site, dated),
                                site.offices.size() == 1
                                    ? site.spelled(dated.date)
                                    : dated.structure.office + ", " + site.spelled(dated.date)));
    }
    for (const history::Step* step : shown_steps(site)) {
      rows.emplace_back(link_to(frame.path, change_path(site, *step), pair_text(site, *step)));
    }
    add_group(address::structures, site.string("menu.structure"), std::move(rows));
  }
  if (!site.fragments.empty()) {
    add_group(address::structures, site.string("fragment.menu"), fragment_links(site, frame.path));
  }
  if (!site.roles.empty()) {
    List rows;
    for (const organization::Role& role : site.roles) {
      rows.emplace_back(link_to(frame.path, address::role(role.id), role.name));
    }
    add_group(address::roles, site.string("menu.roles"), std::move(rows));
  }
  if (site.has_events) add_group(address::timeline, site.string("menu.timeline"), {});
  if (!site.documents.empty()) {
    List rows;
    for (const act::Document& document : site.documents) {
      rows.emplace_back(link_to(frame.path, address::document(document.slug), document.title));
    }
    add_group(address::documents, site.string("menu.documents"), std::move(rows));
  }
  if (!site.registers.empty()) {
    List rows;
    for (const Register& table : site.registers) {
      rows.emplace_back(link_to(frame.path, address::register_page(table.slug), table.title));
    }
    add_group(address::registers, site.string("menu.registers"), std::move(rows));
  }
  Object values = {{"heading", frame.title}, {"groups", std::move(groups)}};
  if (!site.units.empty()) {
    values.emplace_back("units", link_to(frame.path, address::units, site.string("menu.units")));
  }
  List plain;
  for (const PlainPage& page : site.pages) {
    plain.emplace_back(link_to(frame.path, address::plain_page(page.slug), page.title));
  }
  values.emplace_back("plain", std::move(plain));
  return render_page(site, "map", frame, std::move(values));
}

}  // namespace

void add_plain_pages(const Site& site, std::vector<Page>& pages) {
  for (const PlainPage& page : site.pages) {
    pages.push_back(
        {address::plain_page(page.slug), [&site, &page] { return render_plain_page(site, page); }});
  }
  pages.push_back({address::map, [&site] { return render_map(site); }});
  pages.push_back({address::not_found, [&site] {
                     PageFrame frame;
                     frame.path = address::not_found;
                     frame.title = site.string("not_found.title");
                     return render_page(site, "not_found", frame,
                                        {{"heading", frame.title},
                                         {"acts_href", relative_link(frame.path, address::acts)},
                                         {"map_href", relative_link(frame.path, address::map)}});
                   }});
}

}  // namespace bipgen::pages
