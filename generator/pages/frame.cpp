#include "pages/frame.hpp"

#include "pages/addresses.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;

namespace {

struct MenuEntry {
  std::string_view key;  // of the label
  const std::string* path;
  bool shown;
};

List main_menu(const Site& site, const PageFrame& frame) {
  const MenuEntry entries[] = {
      {"menu.acts", &address::acts, true},
      {"menu.structure", &address::structures, !site.structures.empty() || !site.fragments.empty()},
      {"menu.units", &address::units, !site.units.empty()},
      {"menu.roles", &address::roles, !site.roles.empty()},
      {"menu.timeline", &address::timeline, site.has_events},
      {"menu.documents", &address::documents, !site.documents.empty()},
      {"menu.registers", &address::registers, !site.registers.empty()},
  };
  List menu;
  for (const MenuEntry& entry : entries) {
    if (!entry.shown) continue;
    Object item = link_to(frame.path, *entry.path, site.string(entry.key));
    item.emplace_back("current", frame.section == *entry.path);
    menu.emplace_back(std::move(item));
  }
  return menu;
}

List service_menu(const Site& site, const PageFrame& frame) {
  List menu;
  for (const PlainPage& page : site.pages) {
    const std::string path = address::plain_page(page.slug);
    Object item = link_to(frame.path, path, page.title);
    item.emplace_back("current", frame.path == path);
    menu.emplace_back(std::move(item));
  }
  const auto add = [&](const std::string& path, std::string_view label) {
    Object item = link_to(frame.path, path, site.string(label));
    item.emplace_back("current", frame.path == path);
    menu.emplace_back(std::move(item));
  };
  add(address::search, "search.title");
  if (!site.terms.empty()) add(address::glossary, "glossary.title");
  add(address::word_index, "word_index.title");
  add(address::map, "menu.map");
  return menu;
}

List crumbs_of(const Site& site, const PageFrame& frame) {
  List crumbs;
  if (frame.path == address::home) return crumbs;
  crumbs.emplace_back(link_to(frame.path, address::home, site.string("menu.home")));
  for (const Crumb& crumb : frame.crumbs) {
    crumbs.emplace_back(link_to(frame.path, crumb.path, crumb.label));
  }
  return crumbs;
}

// The search box, which stands in the head of all pages but two: the page of the search has its
// own, the first page has it in its middle.
void add_search(const Site& site, const PageFrame& frame, Object& values) {
  const std::string script =
      frame.path == address::search ? "zasoby/szukaj.js" : "zasoby/szukajka.js";
  const std::string root = relative_link(frame.path, "");
  values.emplace_back("root", root.empty() ? "./" : root);
  values.emplace_back("search_href", relative_link(frame.path, address::search));
  values.emplace_back("word_index_href", relative_link(frame.path, address::word_index));
  values.emplace_back("search_css_href", relative_link(frame.path, "zasoby/search.css"));
  values.emplace_back("search_script_href",
                      site.assets.contains(script) ? relative_link(frame.path, script) : "");
  values.emplace_back("box_in_head", frame.path != address::search && frame.path != address::home);
}

}  // namespace

void add_table(Object& values, const std::string& name, List rows) {
  values.emplace_back("has_" + name, !rows.empty());
  values.emplace_back(name, std::move(rows));
}

Object link_to(std::string_view from, std::string_view to, std::string label) {
  return {{"href", relative_link(from, to)}, {"label", std::move(label)}};
}

std::string render_page(const Site& site, std::string_view layout, const PageFrame& frame,
                        Object values) {
  const bool is_home = frame.path == address::home;
  const auto add = [&](std::string_view name, templates::Value value) {
    values.emplace_back(std::string(name), std::move(value));
  };
  add("lang", site.settings.language);
  add("page_title", is_home ? site.settings.title : frame.title + " – " + site.settings.title);
  add("site_title", site.settings.title);
  add("description", frame.description);
  add("body_class", frame.body_class);
  add("home_href", relative_link(frame.path, address::home));
  add("is_home", is_home);
  add("css_href", relative_link(frame.path, "zasoby/bip.css"));
  add("chart_css_href", relative_link(frame.path, "zasoby/chart.css"));
  add("changes_css_href", relative_link(frame.path, "zasoby/changes.css"));
  add("page_css_href", frame.stylesheet.empty()
                           ? std::string()
                           : relative_link(frame.path, "zasoby/" + frame.stylesheet));
  add("unit_css_href", relative_link(frame.path, "zasoby/unit.css"));
  add("print_css_href", relative_link(frame.path, "zasoby/print.css"));
  add("icon_href", relative_link(frame.path, "zasoby/ikona.svg"));
  add("feed_href", site.has_news ? relative_link(frame.path, address::feed) : std::string());
  add_search(site, frame, values);
  add("menu", main_menu(site, frame));
  add("service_menu", service_menu(site, frame));
  add("crumbs", crumbs_of(site, frame));
  add("crumb_here", frame.title);
  const Publisher& publisher = site.publisher;
  const auto label = [&](std::string_view key) {
    return site.strings->format(key, {{"name", publisher.name}, {"genitive", publisher.genitive}});
  };
  add("publisher", Object{{"name", publisher.name},
                          {"office", publisher.office},
                          {"issuer", publisher.issuer},
                          {"bip", publisher.bip},
                          {"bip_label", label("mirror.bip_of")},
                          {"www", publisher.www},
                          {"www_label", label("mirror.www_of")}});
  add("operator", site.settings.operator_name);
  return site.theme->render(layout, values);
}

}  // namespace bipgen::pages
