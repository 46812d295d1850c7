#include "pages/act_links.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "pages/act_texts.hpp"
#include "pages/addresses.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

std::string act_path(const Site& site, const timeline::Entry& entry) {
  return address::act(site.publisher, entry.id, timeline::year_of(entry), entry.title);
}

std::string act_href(const Site& site, std::string_view from, const act::ActReference& reference) {
  const std::optional<act::ActId> id = reference.id();
  const timeline::Entry* entry = id ? site.timeline.find(*id) : nullptr;
  if (entry == nullptr) return "";
  return relative_link(from, act_path(site, *entry));
}

templates::Object source_link(const Site& site, std::string_view from,
                              const organization::Source& source, WithAct with_act) {
  const timeline::Entry* entry = site.timeline.find(source.act);
  std::string label = print(source.citation);
  if (with_act == WithAct::yes) label += " (" + print(source.act) + ")";
  if (entry == nullptr) return {{"href", false}, {"label", std::move(label)}};
  return {{"href", provision_href_at(site, from, *entry, source.citation, source.version)},
          {"label", std::move(label)}};
}

templates::List links_by_act(const Site& site, std::string_view from,
                             const std::vector<organization::Source>& sources) {
  std::vector<std::pair<act::ActId, templates::List>> acts;
  for (const organization::Source& source : sources) {
    const auto place = std::find_if(acts.begin(), acts.end(),
                                    [&](const auto& one) { return one.first == source.act; });
    templates::List& links = place == acts.end()
                                 ? acts.emplace_back(source.act, templates::List()).second
                                 : place->second;
    templates::Object link = source_link(site, from, source, WithAct::no);
    link.emplace_back("first", links.empty());
    links.emplace_back(std::move(link));
  }
  templates::List list;
  for (auto& [id, links] : acts) {
    list.emplace_back(templates::Object{{"act", print(id)}, {"places", std::move(links)}});
  }
  return list;
}

}  // namespace bipgen::pages
