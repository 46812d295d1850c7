#include "app/outputs.hpp"

#include "app/structure_charts.hpp"
#include "app/unit_charts.hpp"
#include "exports/atom.hpp"
#include "exports/changes_json.hpp"
#include "exports/json.hpp"
#include "pages/act_texts.hpp"
#include "pages/addresses.hpp"
#include "pages/change_links.hpp"
#include "pages/feed.hpp"
#include "pages/gaps.hpp"
#include "pages/make_pages.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::app {

using history::DatedStructure;

namespace {

exports::Feed feed_of(const pages::Site& site) {
  exports::Feed feed;
  feed.id = pages::tag_uri(site.publisher, 2003, "kalendarium");
  feed.language = site.settings.language;
  feed.title = site.settings.title + " – " + site.string("menu.timeline");
  feed.subtitle = site.string("events.intro");
  feed.author =
      site.settings.operator_name.empty() ? site.settings.title : site.settings.operator_name;
  feed.self_href = pages::relative_link(pages::address::feed, pages::address::feed);
  feed.page_href = pages::relative_link(pages::address::feed, pages::address::timeline);
  for (pages::FeedItem& item : pages::feed_items(site)) {
    feed.entries.push_back({std::move(item.id), std::move(item.title), std::move(item.text),
                            std::move(item.href), std::move(item.topic), item.day});
  }
  return feed;
}

std::string changes_of(const pages::Site& site, const history::Step& step) {
  const DatedStructure& before = site.structures[step.before];
  const DatedStructure& after = site.structures[step.after];
  std::vector<act::ActId> gap;
  for (const timeline::Entry* entry : pages::gaps_between(site, before, after)) {
    gap.push_back(entry->id);
  }
  return exports::changes_json(before, after, step, gap);
}

}  // namespace

void give_charts(pages::Site& site) {
  give_structure_charts(site);
  give_unit_charts(site);
}

std::vector<pages::Page> list_outputs(const pages::Site& site) {
  std::vector<pages::Page> outputs = pages::list_pages(site);
  for (const timeline::Entry& entry : site.timeline.entries()) {
    outputs.push_back({pages::address::act_data(entry.id), [&site, &entry] {
                         return exports::act_json(entry, pages::history_of(site, entry.id),
                                                  site.today);
                       }});
  }
  for (const DatedStructure& dated : site.structures) {
    outputs.push_back({pages::structure_data_path(site, dated),
                       [&dated] { return exports::structure_json(dated); }});
  }
  for (const history::Step* step : pages::shown_steps(site)) {
    outputs.push_back(
        {pages::change_data_path(site, *step), [&site, step] { return changes_of(site, *step); }});
  }
  if (site.has_news) {
    outputs.push_back({pages::address::feed, [&site] { return exports::atom_xml(feed_of(site)); }});
  }
  if (!site.roles.empty()) {
    outputs.push_back(
        {pages::address::role_data, [&site] { return exports::roles_json(site.roles); }});
  }
  for (const auto& [path, content] : site.assets) {
    outputs.push_back({path, [&content = content] { return content; }});
  }
  return outputs;
}

}  // namespace bipgen::app
