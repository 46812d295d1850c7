// From acts, documents, provisions and units to the pages of roles, and back.
#pragma once

#include <string_view>
#include <vector>

#include "organization/roles.hpp"
#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// {href, label} of every role that the text says something of; empty for texts that name none.
// For act pages, document pages, and any page that speaks of one text.
templates::List roles_in(const Site& site, std::string_view from, const organization::TextId& text);

// {href, label} of the roles that the provision names, or that a provision inside it names: for a
// unit's page, with the provision of its tasks.
templates::List roles_at(const Site& site, std::string_view from, const organization::TextId& text,
                         const act::Citation& citation);

// The role whose tasks that place of the document lists; nullptr when none or several do.
const organization::Role* role_listed_at(const Site& site, std::string_view document,
                                         const act::Citation& citation);

// What the texts say of the role: acts newest first, then documents, which have no date. Pointers
// into the role. Its page shows them in this order, the first one as "zrodlo-1".
std::vector<const organization::RolePassage*> passages_in_order(const Site& site,
                                                                const organization::Role& role);

// {href, label} of a provision of an act or document.
templates::Object place_link(const Site& site, std::string_view from,
                             const organization::TextId& text, const act::Citation& citation);

}  // namespace bipgen::pages
