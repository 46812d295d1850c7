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
  Object map = link_to(frame.path, address::map, site.string("menu.map"));
  map.emplace_back("current", frame.path == address::map);
  menu.emplace_back(std::move(map));
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

}  // namespace

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
