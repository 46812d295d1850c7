#include "pages/act_links.hpp"

#include "pages/addresses.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

std::string act_path(const Site& site, const timeline::Entry& entry) {
  return address::act(site.publisher, entry.id, entry.title);
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
  return {{"href", relative_link(from, act_path(site, *entry), source.citation)},
          {"label", std::move(label)}};
}

}  // namespace bipgen::pages
