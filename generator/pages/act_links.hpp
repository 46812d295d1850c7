// Links from anywhere to acts and their provisions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "organization/structure.hpp"
#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// The address of an act that has an entry.
std::string act_path(const Site& site, const timeline::Entry& entry);

// From a page to an act named in a text; empty when it has no entry or no number.
std::string act_href(const Site& site, std::string_view from, const act::ActReference& reference);

// {href, label} of the provision that states a fact: "§ 1 ust. 3 pkt 2" and the act's page with the
// fragment. The label names the act too when `with_act`.
enum class WithAct { no, yes };
templates::Object source_link(const Site& site, std::string_view from,
                              const organization::Source& source, WithAct with_act);

// The same by act, so that each act is named once: {act, places}, in the order of the sources.
templates::List links_by_act(const Site& site, std::string_view from,
                             const std::vector<organization::Source>& sources);

}  // namespace bipgen::pages
