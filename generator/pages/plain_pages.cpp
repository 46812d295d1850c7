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

List links_to_years(const Site& site, std::string_view from) {
  List years;
  int last_year = 0;
  for (auto entry = site.timeline.entries().rbegin(); entry != site.timeline.entries().rend();
       ++entry) {
    const std::optional<int> year = timeline::year_of(*entry);
    if (!year || *year == last_year) continue;
    last_year = *year;
    years.emplace_back(link_to(from, address::acts_of_year(*year), std::to_string(*year)));
  }
  return years;
}

List links_to_structures(const Site& site, std::string_view from) {
  List rows;
  for (const history::DatedStructure& dated : site.structures) {
    rows.emplace_back(link_to(from, structure_path(site, dated),
                              site.offices.size() == 1
                                  ? site.spelled(dated.date)
                                  : dated.structure.office + ", " + site.spelled(dated.date)));
  }
  for (const history::Step* step : shown_steps(site)) {
    rows.emplace_back(link_to(from, change_path(site, *step), pair_text(site, *step)));
  }
  return rows;
}

// A link for each of `all`: to the address, with the title, that the functions give.
template <typename Item, typename Address, typename Title>
List links_to_each(const std::vector<Item>& all, std::string_view from, Address address_of,
                   Title title_of) {
  List rows;
  for (const Item& one : all) rows.emplace_back(link_to(from, address_of(one), title_of(one)));
  return rows;
}

// The pages by kind; of the acts, which their register lists, only the years.
List map_groups(const Site& site, std::string_view from) {
  List groups;
  const auto add = [&](const std::string& path, std::string_view label, List rows) {
    Object group = link_to(from, path, site.string(label));
    group.emplace_back("rows", std::move(rows));
    groups.emplace_back(std::move(group));
  };
  const auto title = [](const auto& one) { return one.title; };
  add(address::acts, "menu.acts", links_to_years(site, from));
  if (!site.structures.empty()) {
    add(address::structures, "menu.structure", links_to_structures(site, from));
  }
  if (!site.fragments.empty()) {
    add(address::structures, "fragment.menu", fragment_links(site, from));
  }
  if (!site.roles.empty()) {
    add(address::roles, "menu.roles",
        links_to_each(
            site.roles, from, [](const auto& role) { return address::role(role.id); },
            [](const auto& role) { return role.name; }));
  }
  if (site.has_events) add(address::timeline, "menu.timeline", {});
  add(address::search, "search.title", {});
  if (!site.terms.empty()) add(address::glossary, "glossary.title", {});
  add(address::word_index, "word_index.title", {});
  if (!site.documents.empty()) {
    add(address::documents, "menu.documents",
        links_to_each(
            site.documents, from, [](const auto& one) { return address::document(one.slug); },
            title));
  }
  if (!site.registers.empty()) {
    add(address::registers, "menu.registers",
        links_to_each(
            site.registers, from, [](const auto& one) { return address::register_page(one.slug); },
            title));
  }
  return groups;
}

std::string render_map(const Site& site) {
  PageFrame frame;
  frame.path = address::map;
  frame.title = site.string("menu.map");
  Object values = {{"heading", frame.title}, {"groups", map_groups(site, frame.path)}};
  if (!site.units.empty()) {
    values.emplace_back("units", link_to(frame.path, address::units, site.string("menu.units")));
  }
  values.emplace_back("plain",
                      links_to_each(
                          site.pages, frame.path,
                          [](const PlainPage& page) { return address::plain_page(page.slug); },
                          [](const PlainPage& page) { return page.title; }));
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
